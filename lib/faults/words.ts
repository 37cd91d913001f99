import "server-only";
import { createTranslator } from "next-intl";
import { type Locale, languageOf, localeCookie, localeOf } from "@/core/words/locales";
import en from "@/messages/en";
import nl from "@/messages/nl";

/** What a fault is to whoever waits: too much at once, data out of reach, or something else. */
export type FaultKind = "busy" | "unreachable" | "other";

/** All that a page about a fault says. */
export type FaultWords = { language: Locale } & Record<
  "brand" | "title" | "sentence" | "again" | "kept" | "typed" | "password",
  string
>;

/** The words for a fault, in the language that the request's cookie chose; asked of nobody, since whoever answers may be what failed. */
export function faultWords(cookie: string | undefined, kind: FaultKind): FaultWords {
  const { language, messages } = spoken(cookie);
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

/** All that is said to whoever has no script, where there is nothing. */
export type MissingWords = { language: Locale } & Record<
  "brand" | "title" | "sentence" | "typedTitle" | "typedSentence" | "home",
  string
>;

/** The words for what is not there or not for this person, in the language that the request's cookie chose. */
export function missingWords(cookie: string | undefined): MissingWords {
  const { language, messages } = spoken(cookie);
  const { app, forms } = messages;
  return {
    language,
    brand: app.brand,
    title: app.notFoundTitle,
    sentence: app.notFound,
    typedTitle: forms.sentTitle,
    typedSentence: forms.sentText,
    home: app.toHome,
  };
}

function spoken(cookie: string | undefined) {
  const chosen = cookie?.split(/;\s*/).find((part) => part.startsWith(`${localeCookie}=`));
  const language = localeOf(chosen?.slice(localeCookie.length + 1));
  return { language, messages: { nl, en }[languageOf(language)] };
}
