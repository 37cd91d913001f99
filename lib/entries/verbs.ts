import "server-only";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import type { EntryKind } from "@/core/words/entries";
import type { Transaction } from "@/db/actor-transaction";
import { entryTables } from "@/db/schema/entries";
import { recordOnce } from "@/lib/action/record-once";
import { changeCase } from "@/lib/entries/change-case";
import { type EntryOf, type Events, eventsOf } from "@/lib/entries/events";
import { type Kind, partyIn } from "@/lib/entries/kind";
import { correctedFields, versionToCorrect } from "@/lib/entries/rules";
import type { Version } from "@/lib/entries/schema";

type Verb = (actor: Actor, input: unknown) => Promise<void>;

/**
 * The verb that records an entry of a kind. Sent twice it is recorded once. It throws RuleBroken where a rule of entry does not
 * hold (the kind's rules.ts), `caseClosed`, `alreadySent`; NotFound out of reach, or for a party of another case.
 */
export function recording<N extends EntryKind, T extends object, C extends keyof EntryOf<N>>(
  kind: Kind<N, T, C>,
): Verb {
  return async (actor, input) => {
    const typed = kind.input.parse(input);
    const { key: id, number } = typed;
    await changeCase(actor, `${kind.name}.record`, number, async (tx, theCase) => {
      const events = await eventsOf(tx, theCase.id);
      requireParty(events, typed);
      const sent = events.versions[kind.name].find((one) => one.id === id);
      const content = kind.checked(typed, { theCase, events, now: actor.now }, sent);
      const isNew = await insert(tx, kind.name, { ...content, id, registrationId: theCase.id, recordedBy: actor.id });
      return isNew ? { partyId: partyIn(content), subjectId: id } : null;
    });
  };
}

/**
 * The verb that corrects an entry of a kind, also by another party of the case, or says that it was none: a new version, which
 * counts from then on, in the place of the first one. Sent twice it is written once. It throws as `recording` does, and RuleBroken
 * `changedMeanwhile` or `nothingCorrected` (rules.ts), or where something that stands relies on what is taken away.
 */
export function correcting<N extends EntryKind, T extends object, C extends keyof EntryOf<N>>(
  kind: Kind<N, T, C>,
): Verb {
  return async (actor, input) => {
    const typed = kind.correction.parse(input);
    const { key: id, number, corrects, voided, reason } = typed;
    await changeCase(actor, `${kind.name}.correct`, number, async (tx, theCase) => {
      const events = await eventsOf(tx, theCase.id);
      const earlier = versionToCorrect(events.versions[kind.name], corrects, id);
      requireParty(events, typed);
      const known = { theCase, events, now: actor.now };
      const content = voided ? contentOf(kind, earlier) : kind.checked(typed, known, earlier);
      kind.checkWhatRelies?.(known, earlier, voided ? null : content);
      const change = { corrects, voided, reason };
      const fields = correctedFields<Version>(earlier, { ...content, voided, reason });
      const row = { ...content, ...change, id, registrationId: theCase.id, recordedBy: actor.id };
      const isNew = await insert(tx, kind.name, row);
      return isNew ? { partyId: partyIn(content), subjectId: id, fields } : null;
    });
  };
}

/** What stands in every row of an entry, whatever its kind. */
type Recorded = { id: string; registrationId: string; recordedBy: string };

/** Inserts a version; false where the same is there already. */
function insert(tx: Transaction, name: EntryKind, row: Recorded): Promise<boolean> {
  return recordOnce<Table>(tx, entryTables[name].table, row as Parameters<typeof recordOnce<Table>>[2]);
}
type Table = (typeof entryTables)[EntryKind]["table"];

function contentOf<E extends object, C extends keyof E>({ columns }: { columns: readonly C[] }, entry: E): Pick<E, C> {
  return Object.fromEntries(columns.map((column) => [column, entry[column]])) as Pick<E, C>;
}

/** An entry of a party is of one of this case. Throws NotFound. */
function requireParty({ parties }: Events, typed: object): void {
  const partyId = partyIn(typed);
  if (partyId !== undefined && !parties.some((party) => party.id === partyId)) throw new NotFound();
}
