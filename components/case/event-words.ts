import { useFormatter, useTranslations } from "next-intl";
import { entryTitle } from "@/components/entries/kinds";
import { asDate } from "@/core/dates";
import type { Case } from "@/lib/cases/schema";
import type { Happening } from "@/lib/cases/timeline";

/** The day or moment at which something happened, in words. */
export function useEventTime(): (when: string) => string {
  const format = useFormatter();
  return (when) => {
    const day = format.dateTime(asDate(when.slice(0, 10)), "day");
    return when.length > 10 ? `${day} ${when.slice(11)}` : day;
  };
}

/** What happened, in one line. */
export function useEventTitle({ referrer }: Pick<Case, "referrer">): (event: Happening) => string {
  const t = useTranslations();
  return (event) => {
    switch (event.kind) {
      case "received":
        return t("case.events.received", { referrer });
      case "taken_up":
      case "reopened":
        return t(`case.events.${event.kind}`);
      case "closed":
        return `${t("case.events.closed")}: ${t(`words.closingReasons.${event.report.reason}`)}`;
      default:
        return entryTitle(event, t);
    }
  };
}
