"use client";

import { useTranslations } from "next-intl";
import type { Broken } from "@/core/errors";
import { isolated } from "@/core/text";

/** Gives the sentence of a rule that does not hold, with the seconds, or what stands at the field now, that it speaks of. */
export function useErrorText(): (broken: Omit<Broken, "field">) => string {
  const t = useTranslations("errors");
  return ({ rule, seconds = 0, present }) =>
    t(rule, {
      seconds,
      present: isolated(present ?? ""),
      told: present === undefined ? "no" : present === "" ? "none" : "yes",
    });
}
