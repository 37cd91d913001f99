import "server-only";
import { inArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { contactForms } from "@/lib/vocabulary/cases";

/**
 * Writes the facts of registrations anew, in the transaction that changed them. The caller holds the lock on the
 * registration, so that two changes at once cannot leave the older facts behind.
 */
export async function keepFacts(tx: Transaction, registrationIds: string[]): Promise<void> {
  await tx.execute(writeFacts(inArray(registrations.id, registrationIds)));
}

/** The same for every registration that the principal sees: for a job that made many. */
export async function keepAllFacts(tx: Transaction): Promise<void> {
  await tx.execute(writeFacts(sql`true`));
}

/** Words as in the contract `indicators` v1: counted contact, initiating side, agreed and went on, first attempt. */
const writeFacts = (which: SQL) => sql`
  insert into facts (registration_id, received_on, decision, decided_on, not_taken_up_reason, closed_on, referrer,
    offence_category, legal_phase, in_custody, region, initiating_side, main_form, counted_contacts, both_agreed,
    closing_reason, recovery, first_attempt_on, outgoing_attempts)
  select registrations.id, received_on, decision, decided_on, not_taken_up_reason, closed_on, referrer, offence_category,
    legal_phase, in_custody, region, asked.initiating_side, contact.main_form, coalesce(contact.counted, 0),
    coalesce(agreed.both_agreed, false), report.reason, report.recovery, attempt.first_on, coalesce(attempt.outgoing, 0)
  from registrations
  left join lateral (
    select case when count(distinct side) = 2 then 'both' else min(side)::text end::initiating_side as initiating_side
      from parties where registration_id = registrations.id and initiator
  ) asked on true
  left join lateral (
    select count(*)::integer as counted, min(held_on) as first_on,
           (array_agg(form order by array_position(${formOrder()}, form)))[1] as main_form
      from mediated_contacts
     where registration_id = registrations.id and (closed_on is null or held_on <= closed_on)
  ) contact on true
  left join lateral (
    select count(distinct side) = 2 as both_agreed
      from parties
      join lateral (
        select decision from decisions
         where party_id = parties.id and decided_on <= coalesce(contact.first_on, registrations.closed_on, 'infinity')
         order by decided_on desc, sequence desc limit 1
      ) last on last.decision = 'agreed'
     where registration_id = registrations.id
  ) agreed on true
  left join lateral (
    select count(*)::integer as outgoing,
           min((at at time zone 'Europe/Amsterdam')::date) filter (
             where registrations.decided_on is not null and (at at time zone 'Europe/Amsterdam')::date >= registrations.decided_on
           ) as first_on
      from contact_attempts join parties on parties.id = contact_attempts.party_id
     where registration_id = registrations.id and direction = 'outgoing'
  ) attempt on true
  left join closing_reports report on report.registration_id = registrations.id
  where ${which}
  on conflict (registration_id) do update set
    decision = excluded.decision, decided_on = excluded.decided_on, not_taken_up_reason = excluded.not_taken_up_reason,
    closed_on = excluded.closed_on, initiating_side = excluded.initiating_side, main_form = excluded.main_form,
    counted_contacts = excluded.counted_contacts, both_agreed = excluded.both_agreed,
    closing_reason = excluded.closing_reason, recovery = excluded.recovery,
    first_attempt_on = excluded.first_attempt_on, outgoing_attempts = excluded.outgoing_attempts`;

const formOrder = () => sql.raw(`array['${contactForms.join("','")}']::contact_form[]`);
