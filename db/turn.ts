import "server-only";
import { sql } from "drizzle-orm";
import { wallClock } from "@/core/calendar";
import type { Transaction } from "@/db/actor-transaction";

/** Of an advisory lock that whoever writes all over the portal holds until the transaction ends. */
const turn = 1_213_223_764;

/**
 * Takes the turn of those who write all over the portal, one at a time: an import, a check of one, facts made anew, the demo
 * organisation. `doing` says of them who does what ("anna is importing"). Throws at once where it is somebody else's turn, in
 * a sentence that says whose, and since when. The turn ends with the transaction, however that ends.
 */
export async function takeTurn(tx: Transaction, doing: string): Promise<void> {
  const { rows } = await tx.execute<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock(${turn}) as taken`);
  if (!rows[0]?.taken) throw new Error(await whoseTurn(tx));
  await tx.execute(sql`select set_config('application_name', ${doing}, true)`);
}

async function whoseTurn(tx: Transaction): Promise<string> {
  const { rows } = await tx.execute<{ doing: string; since: string }>(sql`
    select application_name as doing, xact_start as since from pg_stat_activity join pg_locks using (pid)
     where locktype = 'advisory' and classid = 0 and objid = ${turn} and objsubid = 1 and granted and xact_start is not null
       and database = (select oid from pg_database where datname = current_database())`);
  const [held] = rows;
  if (!held?.doing) return "Somebody else was at work all over the portal just now: try again.";
  const [day, time] = wallClock(new Date(held.since)).split("T");
  return `${held.doing}, since ${time} on ${day}: try again when that is done. Nothing was changed.`;
}
