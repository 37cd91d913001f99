import { useFormatter, useTranslations } from "next-intl";
import { useEventTime, useEventTitle } from "@/components/case/event-words";
import { StoryBehind } from "@/components/case/story-behind";
import { entryDetails, entryText, struckWords } from "@/components/entries/kinds";
import { SideShape } from "@/components/party/side-mark";
import { TextLink } from "@/components/ui/text-link";
import { FreeText } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import type { Case } from "@/lib/cases/schema";
import { type CaseEvent, isEntry, isVoided } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";

type Props = { event: CaseEvent; theCase: Case };

/** One thing that happened: when, of which side, what, what was said, and what can be done about it. */
export function StoryEvent({ event, theCase }: Props) {
  const words = useTranslations("words.sides");
  const all = useTranslations();
  const format = useFormatter();
  const title = useEventTitle(theCase)(event);
  const { party, when } = event;
  const text = useText(event, theCase);
  return (
    <li className={`story-event ${party ? `story-${party.side}` : "story-shared"}`}>
      <time dateTime={when}>{format.dateTime(asDate(when.slice(0, 10)), "shortDay")}</time>
      <div className="min-w-0">
        <p className="story-title">
          {party && (
            <span className="story-shape">
              <SideShape side={party.side} />
              <span className="sr-only">{words(party.side)}: </span>
            </span>
          )}
          {isVoided(event) ? (
            <>
              {isEntry(event) && struckWords(event, all)} <del className="font-normal text-muted">{title}</del>
            </>
          ) : (
            title
          )}
          <Besides event={event} parties={theCase.parties} />
        </p>{" "}
        {text && (
          <FreeText className={`story-text ${isShort(text) ? "story-run-in" : ""}`} isStruck={isVoided(event)}>
            {text}
          </FreeText>
        )}
        {theCase.closedOn === null && <CorrectLink event={event} theCase={theCase} />}
        <StoryBehind event={event} theCase={theCase} />
      </div>
    </li>
  );
}

/** Whether a text goes on in the line of what happened. */
function isShort(text: string): boolean {
  return text.length <= 160 && !text.includes("\n");
}

/** At what time, where, how long, with whom: in a few words beside what happened. */
function Besides({ event, parties }: { event: CaseEvent; parties: Case["parties"] }) {
  const all = useTranslations();
  const day = useEventTime();
  const names = new Map(parties.map((party) => [party.id, fullName(party)]));
  const say = { day, name: (id: string) => names.get(id) ?? "" };
  const details = isEntry(event) ? entryDetails(event, all, say) : null;
  const said = [event.when.slice(11), details].filter(Boolean).join(" · ");
  return said && <span className="story-besides"> {said}</span>;
}

/** What was said: a note, the question with which it began, why a case was opened again, or how it had ended: the last report has a place of its own. */
function useText(event: CaseEvent, { account }: Case): string | null {
  const all = useTranslations();
  const t = useTranslations("case");
  const recoveries = useTranslations("words.recoveries");
  switch (event.kind) {
    case "received":
      return account;
    case "taken_up":
      return null;
    case "reopened":
      return event.reopening.reason;
    case "closed": {
      const { recovery, summary } = event.report;
      return event.isUndone ? `${t("undone", { recovery: recoveries(recovery) })}\n${summary}` : null;
    }
    default:
      return entryText(event, all);
  }
}

function CorrectLink({ event, theCase }: Props) {
  const t = useTranslations("case");
  const what = useEventTitle(theCase)(event);
  const when = useEventTime()(event.when);
  if (!isEntry(event)) return null;
  return (
    <span className="story-act" data-print="no">
      <TextLink
        href={routes.entry(theCase.number, event.kind, event.id)}
        prefetch={false}
        quiet
        aria-label={t("correctThis", { what, when })}
      >
        {t("correct")}
      </TextLink>
    </span>
  );
}
