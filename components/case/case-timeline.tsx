import { useTranslations } from "next-intl";
import { EventDetail } from "@/components/case/event-detail";
import { useEventTime, useEventTitle } from "@/components/case/event-words";
import { struckWords } from "@/components/entries/kinds";
import { SideDot } from "@/components/party/side-mark";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { Case } from "@/lib/cases/schema";
import { isEntry, isVoided, timelineOf } from "@/lib/cases/timeline";

/** All that happened in a case, the latest on top; what turned out not to have happened stays, struck. */
export function CaseTimeline({ theCase }: { theCase: Case }) {
  const t = useTranslations();
  const title = useEventTitle(theCase);
  const sides = useTranslations("words.sides");
  const time = useEventTime();
  const items = timelineOf(theCase).map((event): TimelineItem => {
    const side = event.party?.side;
    const struck = (
      <>
        {isEntry(event) && struckWords(event, t)} <del className="font-normal text-muted">{title(event)}</del>
      </>
    );
    return {
      key: event.id,
      moment: event.when,
      time: time(event.when),
      title: isVoided(event) ? struck : title(event),
      detail: <EventDetail event={event} theCase={theCase} />,
      dot: side && <SideDot side={side} />,
      spoken: side && sides(side),
    };
  });
  return <Timeline items={items} />;
}
