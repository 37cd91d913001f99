import { beforeAll, describe, expect, it, test, vi } from "vitest";
import { initiatingSides } from "@/core/words/parties";
import { offenceCategories } from "@/core/words/registrations";
import { regions, roles } from "@/core/words/users";
import { asReporting } from "@/db/actor-transaction";
import { demoAccounts, seedDemo } from "@/demo/demo";
import { isPassword } from "@/lib/auth/passwords";
import { countByStatus } from "@/lib/caseload/counts";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { countFigures } from "@/lib/statistics/count-figures";
import { indicatorIds } from "@/lib/statistics/definitions";
import { getFigures } from "@/lib/statistics/queries";
import type { Figures } from "@/lib/statistics/schema";
import { letClockMove } from "@/testing/clock";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { published } from "@/testing/published";

const now = vi.hoisted(() => {
  const moment = "2026-11-24T12:00:00Z";
  vi.stubEnv("PORTAL_NOW", moment);
  return moment;
});
const { superuser } = await useDatabase();
await letClockMove(superuser);
beforeAll(seedDemo, 240_000);

test("the demo organisation is loaded once, with facts, gapless numbers, and accounts that can sign in", async () => {
  await seedDemo();
  const { rows: years } = await superuser.query(
    `select case_year, count(*)::int as cases, max(case_sequence) as most, last
       from registrations join case_sequences on year = case_year group by case_year, last`,
  );
  for (const { cases, most, last } of years) expect([most, last]).toEqual([cases, cases]);
  const { rows: loads } = await superuser.query(
    "select principal, count from audit_entries where action = 'demo.load'",
  );
  const { rows: facts } = await superuser.query("select count(*)::int as count from facts");
  expect(loads).toEqual([{ principal: "job:seed", count: facts[0]?.count }]);
  const { rows: hashes } = await superuser.query(
    "select password_hash from auth.credentials join users on id = user_id where email = $1 and demo",
    [demoAccounts[0]?.email],
  );
  expect(await isPassword(demoAccounts[0]?.password ?? "", hashes[0]?.password_hash, "known")).toBe(true);
  expect(new Set(demoAccounts.map((account) => account.role))).toEqual(new Set(roles));
});

describe("the portal counts what was published", () => {
  const years = new Map<number, Figures>();

  beforeAll(async () => {
    const actor = await makeActor(superuser, "management");
    for (const year of [2018, 2019, 2020, 2021, 2022, 2023]) {
      const figures = await asReporting(actor, (tx) =>
        countFigures(tx, { from: `${year}-01-01`, until: `${year}-12-31` }, {}),
      );
      years.set(year, figures.indicators);
    }
  });

  it.each(published)("$says", ({ of, is }) => {
    const counted = (year: number) => years.get(year) ?? missing(year);
    expect(of(counted)).toEqual(is);
  });

  it("2018: 35 detained persons registered themselves", async () => {
    const { rows } = await superuser.query(
      "select count(*)::int as count from facts where referrer = 'self' and in_custody and extract(year from received_on) = 2018",
    );
    expect(rows).toEqual([{ count: 35 }]);
  });
});

test("part 4, promise 9: with two choices management reads at least 20 of the 25 figures, in every year, where there are cases enough to tell", async () => {
  const [management, everywhere] = await Promise.all([
    makeActor(superuser, "management"),
    makeActor(superuser, "coordinator", [...regions]),
  ]);
  const others = [...offenceCategories.map((category) => ({ category })), ...initiatingSides.map((side) => ({ side }))];
  const pairs = regions.flatMap((region) => others.map((other) => ({ region, ...other })));
  const shown: number[] = [];
  // Each year in turn takes every fourth pair, so that each pair is looked at in two of them.
  for (const year of [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    for (const pair of pairs.filter((_, place) => place % 4 === year % 4)) {
      const [{ indicators: seen }, { indicators: all }] = await Promise.all([
        getFigures(management, year, pair),
        getFigures(everywhere, year, pair),
      ]);
      const count = indicatorIds.filter((id) => seen[id] !== null).length;
      shown.push(count);
      // Of fewer than ten cases there is no median, mean, share or breakdown to tell, and contact is about a third of them.
      const isEnough = Math.min(all.cases_closed ?? 0, all.registrations_taken_up ?? 0) >= 30;
      if (isEnough) expect([year, pair, count >= 20]).toEqual([year, pair, true]);
    }
  const enough = shown.filter((count) => count >= 20).length;
  expect(enough).toBeGreaterThan(shown.length / 3);
});

test("part 4, promise 11: every number of the demo organisation has a button that calls it", async () => {
  const { rows } = await superuser.query(
    "select count(phone)::int as phones, count(phone_e164)::int as called from contact_details",
  );
  expect(rows[0].phones).toBeGreaterThan(1_000);
  expect(rows[0].called).toBe(rows[0].phones);
});

test("the diaries count as they say", async () => {
  const { rows } = await superuser.query(
    `select number, f.closed_on - f.assessed_on as days, both_agreed, main_form, cardinality(counted_forms) as counted_contacts,
            closing_reason, recovery
       from facts f join registrations r on r.id = registration_id join parties using (registration_id)
      where (given_name, family_name) in (('Rik', 'Postma'), ('Daan', 'Visser')) order by family_name`,
  );
  expect(rows).toMatchObject([
    {
      number: "2025-0001",
      days: 166,
      both_agreed: true,
      main_form: "conversation",
      counted_contacts: 2,
      closing_reason: "contact_completed",
      recovery: "substantial",
    },
    {
      number: "2025-0104",
      days: 177,
      both_agreed: false,
      main_form: null,
      counted_contacts: 0,
      closing_reason: "declined_by_harmed",
      recovery: "partial",
    },
  ]);
});

test("diary B was corrected once, and opened again by the coordinator after its first closing", async () => {
  const ofDiary = `registration_id = (select registration_id from parties where (given_name, family_name) = ('Daan', 'Visser'))`;
  const { rows: versions } = await superuser.query(
    `select given_name, counts, corrects is not null as corrected, (a.recorded_at at time zone 'Europe/Amsterdam')::date::text as on
       from contact_attempts a join parties p on p.id = party_id
      where (at at time zone 'Europe/Amsterdam')::date = '2025-06-05' and a.${ofDiary} order by a.recorded_at`,
  );
  expect(versions).toEqual([
    { given_name: "Sanne", counts: false, corrected: false, on: "2025-06-05" },
    { given_name: "Ineke", counts: true, corrected: true, on: "2025-06-11" },
  ]);
  const { rows: closings } = await superuser.query(
    `select closed_on::text, reopened_on::text, u.name as by
       from closing_reports c left join reopenings o on closing_report_id = c.id left join users u on u.id = o.recorded_by
      where ${ofDiary} order by sequence`,
  );
  expect(closings).toEqual([
    { closed_on: "2025-06-20", reopened_on: "2025-07-12", by: "Anouk Verbeek" },
    { closed_on: null, reopened_on: null, by: null },
  ]);
});

test("open cases stand everywhere that a case can stand, silent ones and some that nobody has yet among them", async () => {
  const coordinator = await makeActor(superuser, "coordinator", [...regions]);
  const { closed, ...open } = await countByStatus(coordinator, caseloadFilter.parse({}));
  expect(closed).toBeGreaterThan(9_000);
  for (const [status, count] of Object.entries(open)) expect(count, status).toBeGreaterThan(4);
  expect(open.both_agreed + open.contact_made).toBeGreaterThan(150);
  const { total } = await listCaseload(coordinator, caseloadFilter.parse({ mediator: "none" }));
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(20);
  const { rows } = await superuser.query<{ silent: number; returned: number }>(
    `select count(*) filter (where last < $1::date - 14)::int as silent,
            count(*) filter (where returned and last > $1::date - 40)::int as returned
       from (select max(at) as last, bool_or(result = 'undeliverable') as returned
               from contact_attempts join registrations r on r.id = registration_id
              where closed_on is null group by registration_id) as open`,
    [now.slice(0, 10)],
  );
  expect(rows[0]?.silent).toBeGreaterThan(200);
  expect(rows[0]?.returned).toBeGreaterThan(20);
});

test("every case is in a region of its mediator, and what was recorded was recorded afterwards", async () => {
  const { rows } = await superuser.query(
    `select (select count(*)::int from registrations r join users u on u.id = mediator_id
               where region <> all (regions)) as elsewhere,
            (select count(*)::int from contact_attempts where recorded_at < at or recorded_at > $1) as untimely,
            (select count(*)::int from registrations where recorded_at > $1 or assessed_at > $1) as early`,
    [now],
  );
  expect(rows).toEqual([{ elsewhere: 0, untimely: 0, early: 0 }]);
});

function missing(year: number): never {
  throw new Error(`${year} was not counted`);
}
