import "server-only";
import { and, asc, eq, getTableColumns, type SQL } from "drizzle-orm";
import { wallClock } from "@/core/calendar";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import type { Transaction } from "@/db/actor-transaction";
import { anyOf } from "@/db/any-of";
import { entryTables } from "@/db/schema/entries";
import { parties } from "@/db/schema/parties";
import { closingsOf } from "@/lib/entries/closings";
import type { Version } from "@/lib/entries/schema";
import { partiesInError, partiesOf } from "@/lib/parties/queries";

type Row<Kind extends EntryKind> = (typeof entryTables)[Kind]["table"]["$inferSelect"];
type NotRead = "registrationId" | "ref" | "importHash";

/** A version of an entry as it is read; `when` is the day, or the moment as the clock in Amsterdam showed it, on which it happened. */
export type EntryOf<Kind extends EntryKind> = Version & { when: string } & Omit<Row<Kind>, keyof Version | NotRead>;

/** What was recorded in a case, by kind, in the order in which it happened. */
export type Entries = { [Kind in EntryKind]: EntryOf<Kind>[] };

/** The parties of a case and what happened in it: of each entry the version that counts, and all versions beside it. */
export type Events = Awaited<ReturnType<typeof eventsOf>>;

/** Reads them in one flight. */
export async function eventsOf(tx: Transaction, registrationId: string) {
  const [all, inError, entriesOf, closings] = await Promise.all([
    partiesOf(tx, registrationId),
    partiesInError(tx, registrationId),
    entriesIn(tx, [registrationId]),
    closingsOf(tx, registrationId),
  ]);
  const versions = entriesOf(registrationId);
  return { parties: all, inError, ...counting(versions), versions, ...closings };
}

/** All versions of what was recorded in some cases, for each of them. */
export async function entriesIn(tx: Transaction, ids: readonly string[]): Promise<(id: string) => Entries> {
  const read = await Promise.all(entryKinds.map((kind) => versionsIn(tx, kind, ids)));
  return (id) => ofEach((kind) => read[entryKinds.indexOf(kind)]?.get(id) ?? []);
}

/** What was recorded with one party alone, and counts: nothing of a kind that is of the case as a whole. */
export async function entriesOfParty(tx: Transaction, partyId: string): Promise<Entries> {
  const itsCase = tx.select({ id: parties.registrationId }).from(parties).where(eq(parties.id, partyId));
  const read = await Promise.all(
    entryKinds.map((kind) => {
      const { table } = entryTables[kind];
      if (!("partyId" in table)) return [];
      return rowsOf(tx, kind, and(eq(table.registrationId, itsCase), eq(table.partyId, partyId), table.counts));
    }),
  );
  return ofEach((kind) => (read[entryKinds.indexOf(kind)] ?? []).map(({ entry }) => entry));
}

/** Of each entry the version that counts. */
export function counting(versions: Entries): Entries {
  return ofEach((kind) => versions[kind].filter(({ counts }) => counts));
}

async function versionsIn(tx: Transaction, kind: EntryKind, ids: readonly string[]): Promise<Map<string, object[]>> {
  const versions = new Map<string, object[]>(ids.map((id) => [id, []]));
  const rows = await rowsOf(tx, kind, anyOf(entryTables[kind].table.registrationId, ids));
  for (const { of, entry } of rows) versions.get(of)?.push(entry);
  return versions;
}

async function rowsOf(tx: Transaction, kind: EntryKind, where: SQL | undefined) {
  const { table, happened } = entryTables[kind];
  const { registrationId: of, ...columns } = getTableColumns(table);
  const rows = await tx
    .select({ of, happened, columns })
    .from(table)
    .where(where)
    .orderBy(asc(happened), asc(table.recordedAt), asc(table.id));
  return rows.map((row) => {
    const when = row.happened instanceof Date ? wallClock(row.happened) : row.happened;
    return { of: row.of, entry: { ...row.columns, when } };
  });
}

/** A list for each kind, as what reads it knows its type. */
function ofEach(list: (kind: EntryKind) => object[]): Entries {
  return Object.fromEntries(entryKinds.map((kind) => [kind, list(kind)])) as Entries;
}
