import { useFormatter, useTranslations } from "next-intl";

/** What words and numbers of the report are written with, in the language of the request. */
export function useLanguage() {
  return {
    t: useTranslations("statistics"),
    charts: useTranslations("charts"),
    words: useTranslations("words"),
    format: useFormatter(),
  };
}
