"use client";

import { useTranslations } from "next-intl";

type ErrorKey = Parameters<ReturnType<typeof useTranslations<"errors">>>[0];

/** Gives the sentence for the key of an error; a key that nobody wrote a sentence for says that the entry is not right. */
export function useErrorText(): (key: string) => string {
  const t = useTranslations("errors");
  const isKnown = (key: string): key is ErrorKey => t.has(key as ErrorKey);
  return (key) => (isKnown(key) ? t(key) : t("invalid"));
}
