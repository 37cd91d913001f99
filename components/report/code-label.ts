import type { useFormatter, useTranslations } from "next-intl";
import { asDate } from "@/core/dates";
import type { Breakdown } from "@/lib/statistics/definitions";

/** Where the words for the codes of a breakdown stand; months are written by the calendar. */
const lists = {
  initiating_side: "initiatingSides",
  referrer: "referrers",
  offence_category: "offenceCategories",
  legal_phase: "legalPhases",
  region: "regions",
  not_taken_up_reason: "notTakenUpReasons",
  closing_reason: "closingReasons",
  main_form: "contactForms",
  form: "contactForms",
} as const satisfies Record<Exclude<Breakdown, "month">, string>;

type Language = { words: ReturnType<typeof useTranslations<"words">>; format: ReturnType<typeof useFormatter> };

/** The words for a code of a breakdown. */
export function codeLabel({ words, format }: Language, breakdown: Breakdown, code: string): string {
  if (breakdown === "month") return format.dateTime(asDate(`2020-${code}-01`), { month: "long" });
  return words(`${lists[breakdown]}.${code}` as "regions.north");
}

/** The same words at the beginning of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
