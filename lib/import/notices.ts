import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";

/** What is odd in a folder but history all the same, and how often. */
export type Notices = { notice: string; count: number }[];

const odd = {
  "closed as contact_completed without a contact in the folder or the portal": sql`
    import_closing_reports s where reason = 'contact_completed'
      and not exists (select from import_mediated_contacts m where m.registration_ref = s.registration_ref)
      and not exists (select from mediated_contacts m join registrations r on r.id = m.registration_id where r.ref = s.registration_ref and m.counts)`,
  "contact after the closing, which no figure counts": sql`
    import_mediated_contacts s join import_registrations r using (registration_ref) where s.held_on > r.closed_on`,
  "taken up without a mediator: they wait with the coordinator of the region": sql`
    import_registrations where decision = 'taken_up' and mediator_email is null and closed_on is null`,
  "a telephone number that may be of two countries: it is kept, and nobody is called by it": sql`
    import_parties where phone is not null and phone_e164 is null`,
  "an attempt before its registration was received": sql`
    import_contact_attempts s join import_parties p using (party_ref) join import_registrations r using (registration_ref)
     where (s.at at time zone 'Europe/Amsterdam')::date < r.received_on`,
};

/** Counts what is odd; nothing of it keeps a folder from loading, since the rules of entry bind people at a form. */
export async function countNotices(tx: Transaction): Promise<Notices> {
  const notices: Notices = [];
  for (const [notice, rows] of Object.entries(odd)) {
    const found = await tx.execute<{ count: number }>(sql`select count(*)::integer as count from ${rows}`);
    const count = found.rows[0]?.count ?? 0;
    if (count > 0) notices.push({ notice, count });
  }
  return notices;
}
