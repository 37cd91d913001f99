import { useTranslations } from "next-intl";
import { useEventTime } from "@/components/case/event-words";
import { entryDetails, entryText, entryTitle } from "@/components/entries/kinds";
import { Timeline } from "@/components/ui/timeline";
import { FreeText } from "@/components/ui/typed";
import { isolated } from "@/core/text";
import type { PartyEvent } from "@/lib/cases/timeline";

/** What was recorded with one party of that name, and nothing of anybody else. */
export function PartyTimeline({ story, name }: { story: PartyEvent[]; name: string }) {
  const t = useTranslations();
  const time = useEventTime();
  if (story.length === 0) return <p className="text-muted">{t("party.nothingRecorded", { name: isolated(name) })}</p>;
  const items = story.map((event) => {
    const [details, text] = [entryDetails(event, t, { day: time, name: () => name }), entryText(event, t)];
    return {
      ...{ key: event.id, moment: event.when, time: time(event.when), title: entryTitle(event, t) },
      detail: (
        <>
          {details && <p>{details}</p>}
          {text && <FreeText className="text-ink">{text}</FreeText>}
        </>
      ),
    };
  });
  return <Timeline items={items} />;
}
