import { useTranslations } from "next-intl";
import { StoryEvent } from "@/components/case/story-event";
import { daysBetween } from "@/core/calendar";
import type { Side } from "@/core/words/parties";
import { isSilent } from "@/lib/caseload/silent";
import type { Case } from "@/lib/cases/schema";
import { ofSide, withSilences } from "@/lib/cases/story";
import { timelineOf } from "@/lib/cases/timeline";

type Props = { theCase: Case; side: Side | null; today: string };

/**
 * All that happened in a case, the latest on top: what is of a side stands on its side, what is of both across, the days between them
 * (story.css). Read out it is one list in the order of time, in which each thing says of which side it is.
 */
export function Story({ theCase, side, today }: Props) {
  const t = useTranslations("case.story");
  const { standing } = theCase;
  const silent = standing ? daysBetween(standing.lastEventOn, today) : 0;
  return (
    <ol className="story">
      {isSilent(silent) && <li className="story-silence">{t("silentSince", { days: silent })}</li>}
      {withSilences(ofSide(timelineOf(theCase), side)).map((item) =>
        "event" in item ? (
          <StoryEvent key={item.event.id} event={item.event} theCase={theCase} />
        ) : (
          <li key={`before ${item.before}`} className="story-silence">
            {t("silence", { weeks: Math.floor(item.silence / 7) })}
          </li>
        ),
      )}
    </ol>
  );
}
