import { useFormatter, useTranslations } from "next-intl";
import { asDate } from "@/core/dates";

type Days = { offenceOn: string | null; offenceUntil: string | null };

/** Writes when it happened: a day, a year, or between which days; nothing where that is not known. */
export function useOffenceDays(): (days: Days) => string | null {
  const t = useTranslations("registration");
  const format = useFormatter();
  const written = (day: string) => format.dateTime(asDate(day), "day");
  return ({ offenceOn, offenceUntil }) => {
    if (!offenceOn) return null;
    if (!offenceUntil || offenceUntil === offenceOn) return written(offenceOn);
    const year = offenceOn.slice(0, 4);
    if (offenceOn === `${year}-01-01` && offenceUntil === `${year}-12-31`) return t("offenceYear", { year });
    return t("offencePeriod", { from: written(offenceOn), until: written(offenceUntil) });
  };
}
