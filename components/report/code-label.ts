import type { useFormatter, useTranslations } from "next-intl";
import { asDate } from "@/core/dates";
import type { Breakdown } from "@/lib/statistics/definitions";

/** Where the words for the codes of a breakdown stand; months are written by the calendar. */
const lists = {
  initiatingSide: "initiatingSides",
  referrer: "referrers",
  offenceCategory: "offenceCategories",
  legalPhase: "legalPhases",
  region: "regions",
  notTakenUpReason: "notTakenUpReasons",
  closingReason: "closingReasons",
  mainForm: "contactForms",
  form: "contactForms",
} as const satisfies Record<Exclude<Breakdown, "month">, string>;

type Language = { words: ReturnType<typeof useTranslations<"words">>; format: ReturnType<typeof useFormatter> };

/** The words for a code of a breakdown. */
export function codeLabel({ words, format }: Language, breakdown: Breakdown, code: string): string {
  if (breakdown === "month") return format.dateTime(asDate(`2020-${code}-01`), { month: "long" });
  return words(`${lists[breakdown]}.${code}` as "regions.north");
}
