import "server-only";
import { and, eq, getTableColumns, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import { asJob, type Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { standings } from "@/db/schema/standings";
import { inSnakeCase } from "@/db/snake-case";
import { happenedIn } from "@/lib/standing/happened";
import { rowOf } from "@/lib/standing/row";
import type { Standing } from "@/lib/standing/schema";
import { standingOf } from "@/lib/standing/standing";

/**
 * Writes anew where cases stand, in the transaction that changed them; what is closed, or no case, stands nowhere: the
 * database takes the standing of a case that closes. The caller holds the lock on the registrations.
 */
export async function keepStandings(tx: Transaction, ids: readonly string[]): Promise<void> {
  const rows = [...(await standingsOf(tx, ids))].map(([id, standing]) => rowOf(id, standing));
  if (rows.length === 0) return;
  await tx.insert(standings).values(rows).onConflictDoUpdate({ target: standings.registrationId, set: asInserted });
}

/** Where those of some cases that are open stand, by their registration, as it would be kept now. */
export async function standingsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, Standing>> {
  const happened = await happenedIn(tx, ids);
  return new Map([...happened].map(([id, one]) => [id, standingOf(one)]));
}

/** The same for every open case, or for some of them, however many: for a job. */
export async function keepAllStandings(tx: Transaction, some?: SQL): Promise<void> {
  const isOpen = and(eq(registrations.assessment, "taken_up"), isNull(registrations.closedOn));
  await tx
    .delete(standings)
    .where(notInArray(standings.registrationId, tx.select({ id: registrations.id }).from(registrations).where(isOpen)));
  const open = await tx.select({ id: registrations.id }).from(registrations).where(and(isOpen, some));
  for (let from = 0; from < open.length; from += atOnce) {
    await keepStandings(
      tx,
      open.slice(from, from + atOnce).map(({ id }) => id),
    );
  }
}

/** The same for those that stand nowhere yet: after a version of the portal that kept no standings. */
export async function keepMissingStandings(): Promise<void> {
  const isMissing = sql`not exists (select from standings where registration_id = ${registrations.id})`;
  await asJob("standings", (tx) => keepAllStandings(tx, isMissing));
}

const atOnce = 1_000;

const { registrationId: _, ...kept } = getTableColumns(standings);
const asInserted = Object.fromEntries(
  Object.keys(kept).map((name) => [name, sql.raw(`excluded.${inSnakeCase(name)}`)]),
);
