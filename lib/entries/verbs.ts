import "server-only";
import type { Actor } from "@/core/actor";
import { now } from "@/core/clock";
import { NotFound } from "@/core/errors";
import { changeCase } from "@/lib/entries/change-case";
import { type Events, eventsOf } from "@/lib/entries/events";
import { type EntryKind, partyIn } from "@/lib/entries/kind";
import { correctedFields, versionToCorrect } from "@/lib/entries/rules";
import type { Version } from "@/lib/entries/schema";

type Verb = (actor: Actor, input: unknown) => Promise<void>;

/**
 * The verb that records an entry of a kind. Sent twice it is recorded once. It throws RuleBroken where a rule of entry does not
 * hold (the kind's rules.ts), `caseClosed`, `alreadySent`; NotFound out of reach, or for a party of another case.
 */
export function recording<T extends object, C extends object, E extends Version & C>(kind: EntryKind<T, C, E>): Verb {
  return async (actor, input) => {
    const typed = kind.input.parse(input);
    const { key: id, number } = typed;
    await changeCase(actor, `${kind.name}.record`, number, async (tx, theCase) => {
      const events = await eventsOf(tx, theCase.id);
      requireParty(events, typed);
      const sent = kind.versionsIn(events).find((one) => one.id === id);
      const content = kind.checked(typed, { theCase, events, now: now() }, sent);
      const isNew = await kind.insert(tx, { ...content, id, registrationId: theCase.id, recordedBy: actor.id });
      return isNew ? { partyId: partyIn(content), subjectId: id } : null;
    });
  };
}

/**
 * The verb that corrects an entry of a kind, also by another party of the case, or says that it was none: a new version, which
 * counts from then on, in the place of the first one. Sent twice it is written once. It throws as `recording` does, and RuleBroken
 * `changedMeanwhile` or `nothingCorrected` (rules.ts), or where something that stands relies on what is taken away.
 */
export function correcting<T extends object, C extends object, E extends Version & C>(kind: EntryKind<T, C, E>): Verb {
  return async (actor, input) => {
    const typed = kind.correction.parse(input);
    const { key: id, number, corrects, voided, reason } = typed;
    await changeCase(actor, `${kind.name}.correct`, number, async (tx, theCase) => {
      const events = await eventsOf(tx, theCase.id);
      const earlier = versionToCorrect(kind.versionsIn(events), corrects, id);
      requireParty(events, typed);
      const known = { theCase, events, now: now() };
      const content = voided ? kind.contentOf(earlier) : kind.checked(typed, known, earlier);
      kind.checkWhatRelies?.(known, earlier, voided ? null : content);
      const said = { corrects, voided, reason };
      const fields = correctedFields<Version>(earlier, { ...content, voided, reason });
      const isNew = await kind.insert(tx, {
        ...{ ...content, ...said, id },
        registrationId: theCase.id,
        recordedBy: actor.id,
      });
      return isNew ? { partyId: partyIn(content), subjectId: id, fields } : null;
    });
  };
}

/** An entry of a party is of one of this case. Throws NotFound. */
function requireParty({ parties }: Events, typed: object): void {
  const partyId = partyIn(typed);
  if (partyId !== undefined && !parties.some((party) => party.id === partyId)) throw new NotFound();
}
