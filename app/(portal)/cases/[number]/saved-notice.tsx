import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { breaking } from "@/components/ui/typed";
import type { Actor } from "@/core/actor";
import { routes } from "@/core/routes";
import { type Recordable, savedKey } from "@/lib/cases/saved";
import type { Case } from "@/lib/cases/schema";
import { mayUndo } from "@/lib/entries/schema";
import { fullName } from "@/lib/parties/full-name";
import { UndoButton } from "./undo-button";

type Props = {
  actor: Actor;
  theCase: Case;
  saved: Recordable;
  /** The entry that was recorded. */
  entry: string | undefined;
  /** Where one goes back to once it is undone. */
  from: string;
};

/** What was just recorded in a case; for a moment it can be undone. After an attempt what they said is often the next thing to record. */
export function SavedNotice({ actor, theCase, saved, entry, from }: Props) {
  const t = useTranslations();
  const attempt = theCase.contact_attempts.find(({ id }) => id === entry);
  const party = theCase.parties.find(({ id }) => id === attempt?.partyId);
  const { number, closedOn } = theCase;
  return (
    <Notice kind="done">
      {t(savedKey(saved))}
      {saved === "contact_attempts" && attempt && party && !closedOn && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {mayUndo(attempt, actor.id, actor.now) && <UndoButton number={number} id={attempt.id} from={from} />}
          <TextLink href={routes.newEntry(number, "decisions", party.id)} prefetch={false}>
            <span className={breaking(fullName(party))}>{t("case.recordDecisionOf", { name: fullName(party) })}</span>
          </TextLink>
        </div>
      )}
    </Notice>
  );
}
