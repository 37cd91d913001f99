import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { now } from "@/core/clock";
import { timeZone } from "@/core/dates";
import { languageOf, localeCookie, localeOf } from "@/core/words/locales";
import { formats } from "@/lib/i18n/formats";
import en from "@/messages/en";
import nl from "@/messages/nl";

/** The words of a request: in the language that is asked for, else that its cookie chose, else in Dutch. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = localeOf(asked ?? (await cookies()).get(localeCookie)?.value);
  const messages = { nl, en }[languageOf(locale)];
  return { locale, messages, formats, timeZone, now: now() };
});
