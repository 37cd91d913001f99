"use client";

import { useTranslations } from "next-intl";

/** Gives the sentence for the key of an error; a key that nobody wrote a sentence for says that the entry is not right. */
export function useErrorText(): (key: string) => string {
  const t = useTranslations("errors");
  return (key) => (t.has(key) ? t(key) : t("invalid"));
}
