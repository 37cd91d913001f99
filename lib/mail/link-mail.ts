import { createTranslator } from "use-intl/core";
import { routes } from "@/core/routes";
import { type Locale, languageOf } from "@/core/words/locales";
import type { LinkPurpose } from "@/core/words/users";
import en from "@/messages/en";
import nl from "@/messages/nl";

/** The words of a mail with a one-time link, in the language of whoever had it sent. `portal` is the address of the portal. */
export function linkMail(mail: { purpose: LinkPurpose; locale: Locale; name: string }, token: string, portal: string) {
  const t = createTranslator({
    locale: mail.locale,
    messages: { nl, en }[languageOf(mail.locale)],
    namespace: "mails",
  });
  const link = new URL(routes.setPassword(token), portal).href;
  return {
    subject: t(`${mail.purpose}.subject`),
    text: t(`${mail.purpose}.body`, { name: mail.name, link }),
  };
}
