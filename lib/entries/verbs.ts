import "server-only";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import type { EntryKind } from "@/core/words/entries";
import type { Transaction } from "@/db/actor-transaction";
import { entryTables } from "@/db/schema/entries";
import { recordOnce } from "@/lib/action/record-once";
import { changeCase } from "@/lib/entries/change-case";
import { type EntryOf, type Events, eventsOf } from "@/lib/entries/events";
import { type Kind, type Known, partyIn } from "@/lib/entries/kind";
import { correctedFields, versionToCorrect } from "@/lib/entries/rules";
import { mayUndo, undoInput, type Version } from "@/lib/entries/schema";

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
      const known = { theCase, events, now: actor.now };
      const content = kind.checked(typed, known, sent);
      if (!sent) await kind.alsoChecked?.(tx, typed, content, known);
      const isNew = await insert(tx, kind.name, { ...content, id, registrationId: theCase.id, recordedBy: actor.id });
      if (isNew) await kind.follows?.(tx, content, known, actor.id);
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
    await addVersion(kind, actor, typed, async (known, earlier, tx) => {
      requireParty(known.events, typed);
      if (typed.voided) return { none: kind.voidedAs?.(typed) ?? {} };
      const content = kind.checked(typed, known, earlier);
      await kind.alsoChecked?.(tx, typed, content, known);
      return { content };
    });
  };
}

/**
 * The verb that undoes what somebody recorded a moment ago: a version which says that nothing happened, and no reason, so that no story
 * tells of it. Sent twice it is written once. It throws as `correcting` does, NotFound for what somebody else recorded, and RuleBroken
 * `undoOver` where it can't be undone any more (`mayUndo`).
 */
export function undoing<N extends EntryKind, T extends object, C extends keyof EntryOf<N>>(kind: Kind<N, T, C>): Verb {
  return async (actor, input) => {
    const { id: corrects, ...head } = undoInput.parse(input);
    await addVersion(kind, actor, { ...head, corrects, reason: "" }, async ({ events, now }, earlier) => {
      if (earlier.recordedBy !== actor.id) throw new NotFound();
      if (events.versions[kind.name].some(({ id }) => id === head.key)) return "done";
      if (!mayUndo(earlier, actor.id, now)) throw new RuleBroken("undoOver");
      return { none: {} };
    });
  };
}

/** What becomes of an entry: another content, or none, with what is to be kept of how; `done` where it became so before. */
type Became<Content> = { content: Content } | { none: Partial<Content> } | "done";

/** Puts a version in the place of one that stands, as `become` says. */
async function addVersion<N extends EntryKind, T extends object, C extends keyof EntryOf<N>>(
  kind: Kind<N, T, C>,
  actor: Actor,
  { key: id, number, corrects, reason }: { key: string; number: string; corrects: string; reason: string },
  become: (known: Known, earlier: EntryOf<N>, tx: Transaction) => Promise<Became<Pick<EntryOf<N>, C>>>,
): Promise<void> {
  await changeCase(actor, `${kind.name}.correct`, number, async (tx, theCase) => {
    const events = await eventsOf(tx, theCase.id);
    const earlier = versionToCorrect<EntryOf<N>>(events.versions[kind.name], corrects, id);
    const known = { theCase, events, now: actor.now };
    const became = await become(known, earlier, tx);
    if (became === "done") return null;
    const content = "content" in became ? became.content : null;
    kind.checkWhatRelies?.(known, earlier, content);
    const stands = "none" in became ? { ...columnsOf(kind, earlier), ...became.none } : became.content;
    const kept = { ...stands, voided: content === null, reason };
    const fields = correctedFields<Version>(earlier, kept);
    const isNew = await insert(tx, kind.name, {
      ...{ ...kept, id, corrects, registrationId: theCase.id, recordedBy: actor.id },
    });
    if (isNew && content) await kind.follows?.(tx, content, known, actor.id);
    return isNew ? { partyId: partyIn(kept), subjectId: id, fields } : null;
  });
}

/** What stands in every row of an entry, whatever its kind. */
type Recorded = { id: string; registrationId: string; recordedBy: string };

/** Inserts a version; false where the same is there already. */
function insert(tx: Transaction, name: EntryKind, row: Recorded): Promise<boolean> {
  return recordOnce<Table>(tx, entryTables[name].table, row as Parameters<typeof recordOnce<Table>>[2]);
}
type Table = (typeof entryTables)[EntryKind]["table"];

function columnsOf<E extends object, C extends keyof E>({ columns }: { columns: readonly C[] }, entry: E): Pick<E, C> {
  return Object.fromEntries(columns.map((column) => [column, entry[column]])) as Pick<E, C>;
}

/** An entry of a party is of one of this case. Throws NotFound. */
function requireParty({ parties }: Events, typed: object): void {
  const partyId = partyIn(typed);
  if (partyId !== undefined && !parties.some((party) => party.id === partyId)) throw new NotFound();
}
