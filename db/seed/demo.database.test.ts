import { expect, test } from "vitest";
import { demoAccounts, seedDemo } from "@/db/seed/demo";
import { useDatabase } from "@/db/testing/database";
import { isPassword } from "@/lib/auth/passwords";
import { roles } from "@/lib/vocabulary/users";

const { superuser } = await useDatabase();

test("the demo organisation is loaded once, with facts, gapless numbers, and accounts that can sign in", async () => {
  await seedDemo();
  await seedDemo();
  const { rows: years } = await superuser.query(
    `select case_year, count(*)::int as cases, max(case_sequence) as last
       from registrations where case_year is not null group by 1`,
  );
  for (const { cases, last } of years) expect(cases).toBe(last);
  const { rows: loads } = await superuser.query(
    "select principal, count from audit_entries where action = 'demo.load'",
  );
  const { rows: facts } = await superuser.query("select count(*)::int as count from facts");
  expect(loads).toEqual([{ principal: "job:seed", count: facts[0]?.count }]);
  const { rows: hashes } = await superuser.query(
    "select password_hash from auth.credentials join users on id = user_id where email = $1 and demo",
    [demoAccounts[0]?.email],
  );
  expect(await isPassword(demoAccounts[0]?.password ?? "", hashes[0]?.password_hash)).toBe(true);
  expect(new Set(demoAccounts.map((account) => account.role))).toEqual(new Set(roles));
});

test("the diaries count as they say", async () => {
  await seedDemo();
  const { rows } = await superuser.query(
    `select family_name, closed_on - decided_on as days, both_agreed, main_form, cardinality(counted_forms) as counted_contacts, closing_reason,
            recovery
       from facts join parties using (registration_id) where family_name in ('Postma', 'Visser') order by family_name`,
  );
  expect(rows).toEqual([
    {
      family_name: "Postma",
      days: 166,
      both_agreed: true,
      main_form: "conversation",
      counted_contacts: 2,
      closing_reason: "contact_completed",
      recovery: "substantial",
    },
    {
      family_name: "Visser",
      days: 177,
      both_agreed: false,
      main_form: null,
      counted_contacts: 0,
      closing_reason: "declined_by_harmed",
      recovery: "partial",
    },
  ]);
});

test("every case is in a region of its mediator, and what was recorded was recorded afterwards", async () => {
  await seedDemo();
  const { rows } = await superuser.query(
    `select (select count(*)::int from registrations r join users u on u.id = mediator_id
               where region <> all (regions)) as elsewhere,
            (select count(*)::int from contact_attempts where recorded_at < at or recorded_at > now()) as untimely`,
  );
  expect(rows).toEqual([{ elsewhere: 0, untimely: 0 }]);
});
