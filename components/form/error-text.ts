"use client";

import { useTranslations } from "next-intl";

type ErrorKey = Parameters<ReturnType<typeof useTranslations<"errors">>>[0];

/**
 * Gives the sentence for the key of an error, with the number that may stand behind it (`tooManySignIns 20`); a key that nobody
 * wrote a sentence for says that the entry is not right.
 */
export function useErrorText(): (message: string) => string {
  const t = useTranslations("errors");
  const isKnown = (key: string): key is ErrorKey => t.has(key as ErrorKey);
  return (message) => {
    const [key = "", number] = message.split(" ");
    return isKnown(key) ? t(key, { number: Number(number) }) : t("invalid");
  };
}
