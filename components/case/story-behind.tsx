import { useFormatter, useTranslations } from "next-intl";
import { useEventTime, useEventTitle } from "@/components/case/event-words";
import { changedWords, entryDetails, entryText } from "@/components/entries/kinds";
import { asDate, dayOf } from "@/core/dates";
import { isolated } from "@/core/text";
import type { Case } from "@/lib/cases/schema";
import { type CaseEvent, isEntry } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";

type Props = { event: CaseEvent; theCase: Case };

/**
 * What stands behind something that happened: who recorded it where that is somebody else than the case's mediator; folded, that it was
 * recorded later, and each correction with what stood there before.
 */
export function StoryBehind({ event, theCase }: Props) {
  const t = useTranslations("case");
  const format = useFormatter();
  const { recordedAt, recordedBy, corrections } = event;
  const name = (recordedBy && theCase.recorders[recordedBy]) ?? "";
  const day = recordedAt && dayOf(recordedAt);
  const isLate = day !== null && day !== event.when.slice(0, 10);
  const isOther = recordedBy !== null && recordedBy !== theCase.mediator?.id;
  const isFolded = isLate || corrections.length > 0;
  return (
    <>
      {isOther && !isLate && <span className="story-besides"> {t("recordedBy", { name: isolated(name) })}</span>}
      {isFolded && (
        <details className="story-behind">
          <summary>
            {corrections.length === 0 && !isOther && <span aria-hidden="true">⋯</span>}
            <span className={corrections.length === 0 && !isOther ? "sr-only" : undefined}>
              {[
                ...(corrections.length > 0 ? [t("wasCorrected")] : []),
                ...(isLate ? [isOther ? t("laterBy", { name: isolated(name) }) : t("later")] : []),
              ].join(", ")}
            </span>
          </summary>
          {isLate && day && (
            <p>{t("recordedLater", { day: format.dateTime(asDate(day), "day"), name: isolated(name) })}</p>
          )}
          {corrections.map((correction) => (
            <Correction key={correction.by.id} correction={correction} theCase={theCase} />
          ))}
        </details>
      )}
    </>
  );
}

type CorrectionProps = { correction: CaseEvent["corrections"][number]; theCase: Case };

/** Who corrected it, when and why, and what stood there before. */
function Correction({ correction: { by, before, after }, theCase }: CorrectionProps) {
  const all = useTranslations();
  const t = useTranslations("case");
  const format = useFormatter();
  const title = useEventTitle(theCase);
  const time = useEventTime();
  const name = theCase.recorders[by.recordedBy ?? ""] ?? "";
  const names = new Map(theCase.parties.map((party) => [party.id, fullName(party)]));
  const say = { day: time, name: (id: string) => names.get(id) ?? "" };
  const [detailsBefore, textBefore] = isEntry(before) ? [entryDetails(before, all, say), entryText(before, all)] : [];
  const said = { day: format.dateTime(by.recordedAt, "day"), name: isolated(name), reason: isolated(by.reason ?? "") };
  return (
    <div className="mt-1 border-line border-l-2 pl-3">
      <p className="whitespace-pre-line text-ink">{isEntry(after) && changedWords(after, all, said)}</p>
      {!by.voided && (
        <p>
          {t("before")}{" "}
          <del>
            {title(before)}, {time(before.when)}
            {detailsBefore && `, ${detailsBefore}`}
            {textBefore && `. ${isolated(textBefore)}`}
          </del>
        </p>
      )}
    </div>
  );
}
