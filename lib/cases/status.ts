import "server-only";
import { sql } from "drizzle-orm";
import type { CaseStatus } from "@/core/words/cases";
import { registrations } from "@/db/schema/registrations";

const lastDecision = sql`select decision from decisions where party_id = parties.id and counts order by decided_on desc, sequence desc limit 1`;
// Within a fragment of their own: drizzle drops the table's name from a column that stands bare in a query of one table.
const partiesOfCase = sql`parties.registration_id = ${registrations.id}`;
const contactsOfCase = sql`mediated_contacts.registration_id = ${registrations.id} and counts`;

/**
 * Where a case stands, of the first that holds: closed; contact was made; all parties of a side declined or withdrew; both
 * sides agreed; somebody was approached, or has said something; nobody yet.
 */
export const caseStatus = sql<CaseStatus>`case
  when ${registrations.closedOn} is not null then 'closed'
  when exists (select from mediated_contacts where ${contactsOfCase}) then 'contact_made'
  when exists (
    select from parties left join lateral (${lastDecision}) last on true where ${partiesOfCase}
     group by side having bool_and(last.decision in ('declined', 'withdrawn'))
                      and count(last.decision) = count(*)) then 'stopped'
  when (
    select count(distinct side) from parties join lateral (${lastDecision}) last on last.decision = 'agreed'
     where ${partiesOfCase}) = 2 then 'both_agreed'
  when exists (select from contact_attempts join parties on parties.id = party_id where ${partiesOfCase} and counts)
    or exists (select from decisions join parties on parties.id = party_id where ${partiesOfCase} and counts) then 'awaiting_answer'
  else 'not_approached' end`;

/** The last day on which anything happened in a case: since then it waits. */
export const lastEventOn = sql<string>`greatest(${registrations.decidedOn},
  (select max((at at time zone 'Europe/Amsterdam')::date) from contact_attempts join parties on parties.id = party_id where ${partiesOfCase} and counts),
  (select max(decisions.decided_on) from decisions join parties on parties.id = party_id where ${partiesOfCase} and counts),
  (select max(held_on) from mediated_contacts where ${contactsOfCase}),
  (select max(reopened_on) from reopenings join closing_reports on closing_reports.id = closing_report_id
    where closing_reports.registration_id = ${registrations.id}))::text`;
