import { useFormatter, useTranslations } from "next-intl";
import { SideDot } from "@/components/party/side-mark";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import { type CaseEvent, timelineOf } from "@/lib/cases/present";
import type { Case } from "@/lib/cases/schema";
import { dayOf } from "@/lib/core/calendar";
import { asDate } from "@/lib/core/dates";
import { fullName } from "@/lib/parties/present";

/** All that happened in a case, the latest on top. */
export function CaseTimeline({ theCase }: { theCase: Case }) {
  const title = useTitle(theCase);
  const detail = useDetail(theCase);
  const sides = useTranslations("words.sides");
  const time = useTime();
  const items = timelineOf(theCase).map((event): TimelineItem => {
    const side = "party" in event ? event.party.side : undefined;
    return {
      key: event.id,
      moment: event.when,
      time: time(event.when),
      title: title(event),
      detail: detail(event),
      dot: side && <SideDot side={side} />,
      spoken: side && sides(side),
    };
  });
  return <Timeline items={items} />;
}

function useTime() {
  const format = useFormatter();
  return (when: string) => {
    const day = format.dateTime(asDate(when.slice(0, 10)), { dateStyle: "medium" });
    return when.length > 10 ? `${day} ${when.slice(11)}` : day;
  };
}

function useTitle(theCase: Case) {
  const t = useTranslations("case");
  const words = useTranslations("words");
  return (event: CaseEvent): string => {
    switch (event.kind) {
      case "received":
        return `${t("events.received")} ${t("through", { referrer: words(`referrers.${theCase.referrer}`) })}`;
      case "taken_up":
        return t("events.taken_up");
      case "closed":
        return `${t("events.closed")}: ${words(`closingReasons.${event.report.reason}`)}`;
      case "attempt": {
        const { direction, channel, result } = event.attempt;
        const name = fullName(event.party);
        return sentence(
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

function useDetail(theCase: Case) {
  const t = useTranslations("case");
  const format = useFormatter();
  return (event: CaseEvent) => {
    const name = event.recordedBy ? theCase.recorders[event.recordedBy] : undefined;
    const recordedOn = event.recordedAt && dayOf(event.recordedAt);
    const later = recordedOn && recordedOn !== event.when.slice(0, 10);
    // That the case's own mediator recorded it, on the day itself, goes without saying.
    const worthSaying = later || event.recordedBy !== theCase.mediator?.id;
    return (
      <>
        {event.kind === "attempt" && event.attempt.note && (
          <p className="whitespace-pre-line text-ink">{event.attempt.note}</p>
        )}
        {name && worthSaying && (
          <p>
            {later
              ? t("recordedLater", { day: format.dateTime(asDate(recordedOn), { dateStyle: "medium" }), name })
              : t("recordedBy", { name })}
          </p>
        )}
      </>
    );
  };
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
