import "server-only";
import { sql } from "drizzle-orm";
import { registrations } from "@/db/schema/registrations";
import type { CaseStatus } from "@/lib/vocabulary/cases";

const lastDecision = sql`select decision from current_decisions where party_id = parties.id order by decided_on desc, sequence desc limit 1`;
// Within a fragment of their own: drizzle drops the table's name from a column that stands bare in a query of one table.
const partiesOfCase = sql`parties.registration_id = ${registrations.id}`;
const contactsOfCase = sql`held.registration_id = ${registrations.id}`;

/**
 * Where a case stands, of the first that holds: closed; contact was made; all parties of a side declined or withdrew; both
 * sides agreed; somebody was approached, or has said something; nobody yet.
 */
export const caseStatus = sql<CaseStatus>`case
  when ${registrations.closedOn} is not null then 'closed'
  when exists (select from current_mediated_contacts held where ${contactsOfCase}) then 'contact_made'
  when exists (
    select from parties left join lateral (${lastDecision}) last on true where ${partiesOfCase}
     group by side having bool_and(last.decision in ('declined', 'withdrawn'))
                      and count(last.decision) = count(*)) then 'stopped'
  when (
    select count(distinct side) from parties join lateral (${lastDecision}) last on last.decision = 'agreed'
     where ${partiesOfCase}) = 2 then 'both_agreed'
  when exists (select from current_contact_attempts join parties on parties.id = party_id where ${partiesOfCase})
    or exists (select from current_decisions join parties on parties.id = party_id where ${partiesOfCase}) then 'awaiting_answer'
  else 'not_approached' end`;

/** The last day on which anything happened in a case: since then it waits. */
export const lastEventOn = sql<string>`greatest(${registrations.decidedOn},
  (select max((at at time zone 'Europe/Amsterdam')::date) from current_contact_attempts join parties on parties.id = party_id where ${partiesOfCase}),
  (select max(said.decided_on) from current_decisions said join parties on parties.id = party_id where ${partiesOfCase}),
  (select max(held_on) from current_mediated_contacts held where ${contactsOfCase}),
  (select max(reopened_on) from reopenings join closing_reports on closing_reports.id = closing_report_id
    where closing_reports.registration_id = ${registrations.id}))::text`;
