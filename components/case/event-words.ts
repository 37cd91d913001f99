import { useFormatter, useTranslations } from "next-intl";
import { asDate } from "@/core/dates";
import { capital } from "@/core/text";
import type { Case } from "@/lib/cases/schema";
import type { Happening } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/present";

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
  const t = useTranslations("case");
  const words = useTranslations("words");
  return (event) => {
    switch (event.kind) {
      case "received":
        return t("events.received", { referrer });
      case "taken_up":
        return t("events.taken_up");
      case "reopened":
        return t("events.reopened");
      case "closed":
        return `${t("events.closed")}: ${words(`closingReasons.${event.report.reason}`)}`;
      case "attempt": {
        const { direction, channel, result } = event.attempt;
        const name = fullName(event.party);
        return capital(
          t(`attemptTitle.${direction}`, {
            code: channel,
            channel: words(`channels.${channel}`),
            name,
            result: words(`attemptResults.${result}`),
          }),
        );
      }
      case "decision":
        return t("decisionTitle", { name: fullName(event.party), decision: words(`decisions.${event.decision}`) });
      case "contact":
        return t("contactTitle", { form: words(`contactForms.${event.form}`) });
    }
  };
}
