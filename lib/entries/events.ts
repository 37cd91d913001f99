import "server-only";
import { asc, eq, getTableColumns } from "drizzle-orm";
import { wallClock } from "@/core/calendar";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import type { Transaction } from "@/db/actor-transaction";
import { entryTables } from "@/db/schema/entries";
import { closingsOf } from "@/lib/entries/closings";
import type { Version } from "@/lib/entries/schema";
import { partiesOf } from "@/lib/parties/queries";

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
  const [parties, versions, closings] = await Promise.all([
    partiesOf(tx, registrationId),
    versionsOfAll(tx, registrationId),
    closingsOf(tx, registrationId),
  ]);
  return { parties, ...ofEach((kind) => versions[kind].filter(({ counts }) => counts)), versions, ...closings };
}

async function versionsOfAll(tx: Transaction, registrationId: string): Promise<Entries> {
  const read = await Promise.all(entryKinds.map((kind) => readVersions(tx, kind, registrationId)));
  return ofEach((kind) => read[entryKinds.indexOf(kind)] ?? []);
}

async function readVersions(tx: Transaction, kind: EntryKind, registrationId: string): Promise<object[]> {
  const { table, happened } = entryTables[kind];
  const { registrationId: ofCase, ...columns } = getTableColumns(table);
  const rows = await tx
    .select({ happened, columns })
    .from(table)
    .where(eq(ofCase, registrationId))
    .orderBy(asc(happened), asc(table.recordedAt), asc(table.id));
  return rows.map((row) => ({
    ...row.columns,
    when: row.happened instanceof Date ? wallClock(row.happened) : row.happened,
  }));
}

/** A list for each kind, as what reads it knows its type. */
function ofEach(list: (kind: EntryKind) => object[]): Entries {
  return Object.fromEntries(entryKinds.map((kind) => [kind, list(kind)])) as Entries;
}
