import { useFormatter, useTranslations } from "next-intl";
import { useEventTime, useEventTitle } from "@/components/case/event-words";
import { changedWords, entryDetails, entryText } from "@/components/entries/kinds";
import { TextLink } from "@/components/ui/text-link";
import { FreeText } from "@/components/ui/typed";
import { asDate, dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import type { Case } from "@/lib/cases/schema";
import { type CaseEvent, isEntry, isVoided } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";

type Props = { event: CaseEvent; theCase: Case };

/** Under the title of what happened: the text that belongs to it, who recorded it, its corrections, and the way to correct it. */
export function EventDetail({ event, theCase }: Props) {
  return (
    <>
      <EventText event={event} theCase={theCase} />
      <RecordedBy event={event} theCase={theCase} />
      {event.corrections.map((correction) => (
        <Correction key={correction.by.id} correction={correction} theCase={theCase} />
      ))}
      {theCase.closedOn === null && <CorrectLink event={event} theCase={theCase} />}
    </>
  );
}

/** A note, the reason of a reopening, or the report of a closing that counts no more: the last one has a place of its own. */
function EventText({ event, theCase }: Props) {
  const all = useTranslations();
  const say = { day: useEventTime(), name: nameIn(theCase.parties) };
  const t = useTranslations("case");
  const words = useTranslations("words.recoveries");
  switch (event.kind) {
    case "received":
    case "taken_up":
      return null;
    case "reopened":
      return <FreeText className="text-ink">{event.reopening.reason}</FreeText>;
    case "closed":
      return (
        event.isUndone && (
          <>
            <p>{t("undone", { recovery: words(event.report.recovery) })}</p>
            <FreeText className="text-ink">{event.report.summary}</FreeText>
          </>
        )
      );
    default: {
      const [details, text] = [entryDetails(event, all, say), entryText(event, all)];
      return (
        <>
          {details && <p>{details}</p>}
          {text && (
            <FreeText className="text-ink" isStruck={isVoided(event)}>
              {text}
            </FreeText>
          )}
        </>
      );
    }
  }
}

/** What a party of a case is called, by their id. */
function nameIn(parties: Case["parties"]): (id: string) => string {
  const names = new Map(parties.map((party) => [party.id, fullName(party)]));
  return (id) => names.get(id) ?? "";
}

/** That the case's own mediator recorded it, on the day itself, goes without saying. */
function RecordedBy({ event, theCase }: Props) {
  const t = useTranslations("case");
  const format = useFormatter();
  const name = event.recordedBy && theCase.recorders[event.recordedBy];
  if (!name || !event.recordedAt) return null;
  const recordedOn = dayOf(event.recordedAt);
  if (recordedOn !== event.when.slice(0, 10))
    return <p>{t("recordedLater", { day: format.dateTime(asDate(recordedOn), "day"), name: isolated(name) })}</p>;
  return event.recordedBy === theCase.mediator?.id ? null : <p>{t("recordedBy", { name: isolated(name) })}</p>;
}

/** Who corrected it, when and why, and what stood there before. */
function Correction({
  correction: { by, before, after },
  theCase,
}: {
  correction: CaseEvent["corrections"][number];
  theCase: Case;
}) {
  const all = useTranslations();
  const t = useTranslations("case");
  const format = useFormatter();
  const title = useEventTitle(theCase);
  const time = useEventTime();
  const name = theCase.recorders[by.recordedBy ?? ""] ?? "";
  const say = { day: time, name: nameIn(theCase.parties) };
  const [detailsBefore, textBefore] = isEntry(before) ? [entryDetails(before, all, say), entryText(before, all)] : [];
  const said = { day: format.dateTime(by.recordedAt, "day"), name: isolated(name), reason: isolated(by.reason ?? "") };
  return (
    <div className="mt-2 border-line border-l-2 pl-3">
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

function CorrectLink({ event, theCase }: Props) {
  const t = useTranslations("case");
  const what = useEventTitle(theCase)(event);
  const when = useEventTime()(event.when);
  if (!isEntry(event)) return null;
  return (
    <p data-print="no">
      <TextLink
        href={routes.entry(theCase.number, event.kind, event.id)}
        prefetch={false}
        quiet
        aria-label={t("correctThis", { what, when })}
      >
        {t("correct")}
      </TextLink>
    </p>
  );
}
