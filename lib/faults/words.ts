import "server-only";
import { createTranslator } from "next-intl";
import { type Locale, languageOf, localeCookie, localeOf } from "@/lib/vocabulary/locales";
import en from "@/messages/en.json" with { type: "json" };
import nl from "@/messages/nl.json" with { type: "json" };

/** What a fault is to who waits: too much at once, data out of reach, or something else. */
export type FaultKind = "busy" | "unreachable" | "other";

/** All that a page about a fault says. */
export type FaultWords = { language: Locale } & Record<
  "brand" | "title" | "sentence" | "again" | "kept" | "typed" | "password",
  string
>;

/** The words for a fault, in the language that the request's cookie chose; asked of nobody, since whoever answers may be what failed. */
export function faultWords(cookie: string | undefined, kind: FaultKind): FaultWords {
  const chosen = cookie?.split(/;\s*/).find((part) => part.startsWith(`${localeCookie}=`));
  const language = localeOf(chosen?.slice(localeCookie.length + 1));
  const messages = { nl, en }[languageOf(language)];
  const t = createTranslator({ locale: language, messages, namespace: "failure" });
  return {
    language,
    brand: messages.app.brand,
    title: t(`${kind}.title`),
    sentence: t(`${kind}.sentence`),
    again: t("again"),
    kept: t("kept"),
    typed: t("typed"),
    password: t("password"),
  };
}
