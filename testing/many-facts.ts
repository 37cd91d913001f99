import type { Client } from "pg";
import { today } from "@/core/clock";

/**
 * Puts facts of so many registrations in the place of those that are there, received over the ten years up to today, the same
 * each time. Lifelike as far as counting goes: four in five are taken up, three in ten of the closed had contact, one in ten
 * waits or runs; codes are unequally frequent.
 */
export async function fillWithFacts(superuser: Client, registrations: number): Promise<void> {
  await superuser.query("truncate facts");
  await superuser.query("select setseed(0.4)");
  await superuser.query(manyFacts, [registrations, today()]);
  // A throwaway server commits asynchronously; only what is written out is known to be visible to everybody.
  await superuser.query("checkpoint");
  await superuser.query("vacuum analyze facts");
}

/** A code of an enum: the first ones oftener than the last. */
const code = (name: string) =>
  `(enum_range(null::${name}))[1 + floor(power(random(), 2) * array_length(enum_range(null::${name}), 1))::integer]`;

const manyFacts = `
  with received as (
    select $2::date - 3650 + (3650 * n / $1::integer) as received_on, random() < 0.8 as is_taken_up,
           floor(power(random(), 3) * 40)::integer as waited, ceil(-ln(1 - random()) * 130)::integer as lasted
      from generate_series(1, $1::integer) n
  ), assessed as (
    select *, case when received_on + waited <= $2::date then received_on + waited end as assessed_on from received
  ), closed as (
    select *, case when is_taken_up and assessed_on + lasted <= $2::date then assessed_on + lasted end as closed_on
      from assessed
  ), ended as (
    select *, closed_on is not null and random() < 0.3 as had_contact from closed
  )
  insert into facts
    (registration_id, received_on, assessment, assessed_on, not_taken_up_reason, closed_on, referrer, offence_category,
     legal_phase, in_custody, region, initiating_side, main_form, counted_forms, both_agreed, closing_reason, recovery,
     first_attempt_on, outgoing_attempts, cell_key)
  select gen_random_uuid(), received_on,
    (case when assessed_on is null then 'pending' when is_taken_up then 'taken_up' else 'not_taken_up' end)::assessment,
    assessed_on, case when assessed_on is not null and not is_taken_up then ${code("not_taken_up_reason")} end, closed_on,
    ${code("referrer")}, ${code("offence_category")}, ${code("legal_phase")}, random() < 0.1, ${code("region")},
    ${code("initiating_side")},
    case when had_contact then 'conversation'::contact_form end,
    case when had_contact then array['conversation', ${code("contact_form")}]::contact_form[] else '{}' end,
    had_contact or random() < 0.05, case when closed_on is not null then ${code("closing_reason")} end,
    case when closed_on is not null then ${code("recovery")} end,
    case when is_taken_up then assessed_on + floor(random() * 20)::integer end, floor(random() * 9)::integer,
    floor(random() * 16777216)::integer
  from ended`;
