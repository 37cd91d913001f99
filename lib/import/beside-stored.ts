import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { columnsOf, type HashedRow, stagedHash, storedHash, writtenHash } from "@/lib/import/hashes";

/** Of each kind its alias, whether the stored row counts no more, and whether a row says what stands in its place. */
const kinds: Record<HashedRow, { alias: string; undone: SQL; standsNow: SQL }> = {
  // What no file says was put right here.
  registration: { alias: "r", undone: sql`r.offence_until is not null`, standsNow: sql`false` },
  party: { alias: "p", undone: sql`p.voided`, standsNow: sql`false` },
  attempt: {
    alias: "a",
    undone: sql`not a.counts`,
    standsNow: sql`exists (
      with recursive later as (select a.id, a.party_id union all
        select n.id, later.party_id from contact_attempts n join later on n.corrects = later.id)
      select from contact_attempts a join later using (id, party_id) where counts and ${sameAs("attempt")})`,
  },
  contact: {
    alias: "m",
    undone: sql`not m.counts`,
    standsNow: sql`exists (
      with recursive later as (select m.id union all
        select n.id from mediated_contacts n join later on n.corrects = later.id)
      select from mediated_contacts m join later using (id) where counts and ${sameAs("contact")})`,
  },
  report: {
    alias: "c",
    undone: isReopened(),
    standsNow: sql`exists (
      select from closing_reports c where c.registration_id = r.id and not ${isReopened()} and ${sameAs("report")})`,
  },
};

function sameAs(row: HashedRow): SQL {
  return sql`${stagedHash(row)} = ${storedHash(row)}`;
}

function isReopened(): SQL {
  return sql`exists (select from reopenings where closing_report_id = c.id)`;
}

/** Whether a stored row is not as it was imported: changed since, corrected, voided or reopened. */
function changedSince(row: HashedRow): SQL {
  const { alias, undone } = kinds[row];
  return sql`(${storedHash(row)} is distinct from ${sql.raw(alias)}.import_hash or ${undone})`;
}

/** Whether a staged row is as it was imported last. */
function asImported(row: HashedRow): SQL {
  return sql`(${stagedHash(row)} is not distinct from ${sql.raw(kinds[row].alias)}.import_hash or ${asWritten(row)})`;
}

/** Whether it was imported before texts were cleaned, and is in the file as it was. */
function asWritten(row: HashedRow): SQL {
  return sql`coalesce(${writtenHash(row)} = ${sql.raw(kinds[row].alias)}.import_hash, false)`;
}

/** Whether a staged row replaces the stored one: *email* was imported, *email* stands, and the file says *phone* now. */
export function replaces(row: HashedRow): SQL {
  return sql`not ${sameAs(row)} and not ${changedSince(row)} and not ${asWritten(row)}`;
}

/** Whether it would write over what was changed here: *email* was imported, somebody made it *letter*, and the file says *phone* now. */
export function overwrites(row: HashedRow): SQL {
  const { standsNow } = kinds[row];
  return sql`not ${sameAs(row)} and not ${asImported(row)} and ${changedSince(row)} and not ${standsNow}`;
}

/**
 * Stages registrations that are as they were imported last, whatever the portal did since, as they stand now: they are left
 * alone, and what is checked and counted between rows is what will stand.
 */
export async function stageAsItStands(tx: Transaction): Promise<void> {
  const { columns, values } = columnsOf("registration");
  await tx.execute(sql`
    update import_registrations s set (${columns}) = row(${values}) from registrations r
     where r.ref = s.registration_ref and not s.faulty
       and ${asImported("registration")} and not ${sameAs("registration")}`);
}
