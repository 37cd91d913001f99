import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";

/**
 * Locks every stored registration that a staged row belongs to, as a verb of the portal does before it changes a case: what is
 * checked stays so until it is loaded, and of two changes at once the later one writes the facts. Readers do not wait.
 */
export async function lockStored(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    with named as (
      select registration_ref as ref from import_registrations
      union select registration_ref from import_parties
      union select registration_ref from import_mediated_contacts
      union select registration_ref from import_closing_reports
    ), through_party as (
      select p.registration_id as id from parties p join import_decisions s on s.party_ref = p.ref
      union select p.registration_id from parties p join import_contact_attempts s on s.party_ref = p.ref
    )
    select from registrations r
     where r.ref in (select ref from named) or r.id in (select id from through_party)
     order by r.id for update`);
}
