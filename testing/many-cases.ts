import type { Client } from "pg";
import { today } from "@/core/clock";
import { regions } from "@/core/words/users";
import { closePools } from "@/db/client";
import { dutchNames } from "@/demo/names";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { makeUser } from "@/testing/factories";

/** So many mediators each region has, however many cases there are. */
const mediatorsOfRegion = 8;

/**
 * Fills an empty database with so many registrations of the ten years up to today, with parties, entries, facts and standings: four in
 * five are taken up, by one of eight mediators of their region, and closed after some months. Written by a superuser past triggers and
 * the checks of keys: by way of an import a million would take an hour.
 */
export async function fillWithCases(superuser: Client, registrations: number): Promise<void> {
  for (const region of regions)
    for (let one = 0; one < mediatorsOfRegion; one += 1) await makeUser(superuser, "mediator", [region]);
  await superuser.query("begin");
  await superuser.query("set local session_replication_role = replica");
  await superuser.query("select setseed(0.4)");
  await superuser.query(planned, [registrations, today()]);
  await superuser.query("create index on planned (id)");
  await superuser.query(parties, [[...dutchNames.young.women, ...dutchNames.young.men], dutchNames.young.families]);
  for (const statement of rows) await superuser.query(statement);
  await superuser.query("commit");
  await superuser.query("vacuum analyze");
  await rebuildFacts();
  await closePools();
  // A throwaway server commits asynchronously; only what is written out is known to be visible to everybody.
  await superuser.query("checkpoint");
  await superuser.query("vacuum analyze");
}

/** A code of an enum: the first ones oftener than the last. */
const code = (name: string) =>
  `(enum_range(null::${name}))[1 + floor(power(random(), 2) * array_length(enum_range(null::${name}), 1))::integer]`;

const planned = `
  create temporary table planned on commit drop as
  with received as (
    select n, $2::date - 3650 + (3650::bigint * n / $1::integer)::integer as received_on, random() < 0.8 as is_taken_up,
           floor(power(random(), 3) * 40)::integer as waited, ceil(-ln(1 - random()) * 130)::integer as lasted, ${code("region")} as region
      from generate_series(1, $1::integer) n
  ), assessed as (
    select *, case when received_on + waited <= $2::date then received_on + waited end as assessed_on from received
  ), closed as (
    select *, case when is_taken_up and assessed_on + lasted <= $2::date then assessed_on + lasted end as closed_on,
           is_taken_up and assessed_on is not null as is_case from assessed
  ), staff as (
    select regions[1] as region, array_agg(id order by id) as people from users where role = 'mediator' group by 1
  )
  select gen_random_uuid() as id, n, received_on, assessed_on, closed_on, is_case, region,
         case when is_case then extract(year from assessed_on)::integer end as year,
         case when is_case then people[1 + floor(random() * array_length(people, 1))::integer] end as mediator_id
    from closed join staff using (region)`;

const parties = `
  insert into parties (registration_id, position, side, role, initiator, given_name, family_name)
  select id, position, side, (case side when 'harmed' then 'victim' else 'offender' end)::party_role, position = 0,
         ($1::text[])[1 + floor(random() * array_length($1::text[], 1))::integer],
         ($2::text[])[1 + floor(random() * array_length($2::text[], 1))::integer]
    from planned, (values (0, 'harmed'::side), (1, 'responsible')) as two (position, side) order by n`;

const rows = [
  `insert into registrations (id, received_on, referrer, offence_category, legal_phase, region, assessment, assessed_on, not_taken_up_reason,
     case_year, case_sequence, mediator_id, closed_on)
   select id, received_on, ${code("referrer")}, ${code("offence_category")}, ${code("legal_phase")}, region,
          (case when is_case then 'taken_up' when assessed_on is null then 'pending' else 'not_taken_up' end)::assessment,
          assessed_on, case when assessed_on is not null and not is_case then ${code("not_taken_up_reason")} end, year,
          case when is_case then row_number() over (partition by year, is_case order by n) end, mediator_id, closed_on
     from planned order by n`,
  `insert into case_sequences (year, last) select case_year, max(case_sequence) from registrations where case_year is not null group by 1`,
  `insert into case_access (registration_id, user_id, "as", from_on, open)
   select id, mediator_id, 'mediator', assessed_on, closed_on is null from planned where is_case order by n`,
  `insert into contact_details (registration_id, party_id, channel, phone, message_permission, city, country)
   select registration_id, id, channel, phone, permission, city, country from parties,
          (values ('phone'::contact_channel, '06 12345678', 'unknown'::message_permission, null, null), ('letter', null, null, 'Assen', 'NL'))
            as known (channel, phone, permission, city, country)`,
  `insert into contact_attempts (registration_id, party_id, at, direction, channel, result, note)
   select r.id, p.id, least(assessed_on + day, closed_on, current_date - 1) + time '10:10', 'outgoing', 'phone', ${code("attempt_result")}, 'Gebeld, later nog eens.'
     from planned r join parties p on p.registration_id = r.id, (values (2), (14)) as days (day) where is_case order by n`,
  `insert into decisions (registration_id, party_id, decided_on, decision)
   select r.id, p.id, least(assessed_on + 20, closed_on, current_date), ${code("decision")}
     from planned r join parties p on p.registration_id = r.id where is_case and random() < 0.6 order by n`,
  `insert into mediated_contacts (registration_id, held_on, form)
   select id, least(assessed_on + 60, closed_on, current_date), ${code("contact_form")} from planned where is_case and random() < 0.3 order by n`,
  `insert into closing_reports (registration_id, reason, recovery, summary)
   select id, ${code("closing_reason")}, ${code("recovery")}, 'Afgesloten.' from planned where closed_on is not null order by n`,
];
