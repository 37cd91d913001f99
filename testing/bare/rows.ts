import { drizzle } from "drizzle-orm/node-postgres";
import { Pool, type QueryResultRow } from "pg";
import { countFigures } from "@/lib/statistics/count-figures";

/** What a bare page shows: the portal's rows, asked by a superuser whom no policy binds, each statement in a connection of a pool. */

const shared = globalThis as typeof globalThis & { barePool?: Pool };
shared.barePool ??= new Pool({ connectionString: process.env.BARE_DATABASE_URL, max: 10 });
const pool = shared.barePool;

async function ask<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await pool.query<Row>(sql, values)).rows;
}

export type Chosen = { mediator?: string; region?: string; q?: string };

/** A page of open cases, of a mediator or of a region, with their number by status and the names of mediators. */
export async function caseload({ mediator, region, q }: Chosen) {
  const name = q ? `%${q}%` : null;
  const matching = `assessment = 'taken_up' and ${mediator ? "mediator_id = $1::uuid" : "region = $1::region"} and ($2::text is null
    or exists (select from parties p where p.registration_id = r.id and search_name like $2))`;
  const chosen = [mediator ?? region, name];
  const [[total], cases, counts, mediators] = await Promise.all([
    ask<{ count: string }>(`select count(*) from registrations r where ${matching} and closed_on is null`, chosen),
    ask(
      `select r.id, number, offence_category, legal_phase, region, assessed_on::text, u.name, s.status, s.next_step, s.last_event_on::text,
              s.answered_on::text, s.last_attempt_at::text, s.last_attempt_channel, s.last_attempt_result
         from registrations r left join users u on u.id = mediator_id left join standings s on s.registration_id = r.id
        where ${matching} and closed_on is null order by s.answered_on, number limit 25`,
      chosen,
    ),
    ask<{ status: string; count: string }>(
      `select coalesce(s.status::text, 'closed') as status, count(*) from registrations r left join standings s on s.registration_id = r.id
        where ${matching} group by 1`,
      chosen,
    ),
    ask<{ name: string }>(
      `select distinct u.id, u.name from registrations r join users u on u.id = mediator_id where ${matching.split(" and (")[0]}`,
      [chosen[0]],
    ),
  ]);
  const people = await ask(
    "select registration_id, side, given_name, family_name from parties where registration_id = any($1) order by side, position",
    [cases.map(({ id }) => id)],
  );
  return { total: total?.count ?? "0", cases, counts, mediators, people };
}

/** A case with all that happened in it. */
export async function caseOf(number: string) {
  const found = await ask<{ id: string; receivedOn: string }>(
    `select r.id, number, received_on::text as "receivedOn", assessed_on::text, closed_on::text, referrer, offence_category, legal_phase, region, account, u.name
       from registrations r left join users u on u.id = mediator_id where number = $1`,
    [number],
  );
  const of = [found[0]?.id];
  const [parties, ...entries] = await Promise.all([
    ask<{ id: string }>(
      `select p.id, side, role, given_name, family_name, channel, phone, email, city
         from parties p left join contact_details d on party_id = p.id and counts where p.registration_id = $1`,
      of,
    ),
    ask(
      "select a.id, party_id, at::text as on, channel, direction, result as what, note from contact_attempts a where registration_id = $1",
      of,
    ),
    ask(
      "select d.id, party_id, decided_on::text as on, decision as what from decisions d where registration_id = $1",
      of,
    ),
    ask("select id, held_on::text as on, form as what from mediated_contacts where registration_id = $1", of),
    ask("select id, reason as what, recovery, summary as note from closing_reports where registration_id = $1", of),
  ]);
  return { head: found[0] ?? {}, parties, entries: entries.flat() };
}

/** All figures of a year. */
export function figuresOf(year: number) {
  return countFigures(drizzle(pool, { casing: "snake_case" }), { from: `${year}-01-01`, until: `${year}-12-31` }, {});
}

/** Records an attempt with a party. */
export async function addAttempt(partyId: string): Promise<void> {
  await ask(
    `insert into contact_attempts (registration_id, party_id, at, direction, channel, result, note)
     select registration_id, id, now(), 'outgoing', 'phone', 'reached', 'Gebeld.' from parties where id = $1`,
    [partyId],
  );
}

/** Registers a case with two parties. */
export async function addRegistration(): Promise<void> {
  await ask(
    `with registration as (
       insert into registrations (received_on, referrer, offence_category, legal_phase, region)
       values ('2021-03-02', 'victim_support', 'violence', 'after_trial', 'north') returning id
     ), two as (
       insert into parties (registration_id, position, side, role, given_name, family_name)
       select id, 0, 'harmed'::side, 'victim'::party_role, 'Hanna', 'de Vries' from registration
       union all select id, 1, 'responsible', 'offender', 'Rob', 'Postma' from registration returning *
     ) insert into contact_details (registration_id, party_id, channel, phone, message_permission)
       select registration_id, id, 'phone', '06 12345678', 'unknown' from two`,
  );
}
