import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { register } from "@/lib/registrations/register";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase, registrationValues } from "@/testing/registrations";

// PostgreSQL asks the policies for SELECT only where a statement reads a column. These read none, so that the policies for
// UPDATE stand alone; and nothing else here makes the statement fail as a whole, which would hide a hole.
const { superuser, urls } = await useDatabase();
const [mediator, colleague] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "mediator")];
await makeCase(mediator);
const theirs = await makeCase(colleague);
const client = new Client({ connectionString: urls.person });
await client.connect();
afterAll(() => client.end());

async function changed(sql: string): Promise<number | null> {
  await client.query("begin");
  await client.query("select auth.enter($1)", [mediator.token]);
  const { rowCount } = await client.query(sql);
  await client.query("rollback");
  return rowCount;
}

test("promise 6: a mediator who takes every case there is takes their own", async () => {
  expect(await changed(`update registrations set mediator_id = '${mediator.id}'`)).toBe(1);
});

test("promise 6: a mediator who takes up whatever waits takes up what waits in their region", async () => {
  const desk = await makeActor(superuser, "registration_desk");
  await superuser.query("update registrations set closed_on = '2021-06-01'");
  await register(desk, registrationValues());
  await register(desk, registrationValues({ region: "south" }));
  const taken = `update registrations set assessment = 'taken_up', assessed_on = '2021-03-05', mediator_id = '${mediator.id}'`;
  expect(await changed(taken)).toBe(1);
});

test("promise 6: the assessment of a case stays, also for whoever makes it", async () => {
  await superuser.query("update registrations set closed_on = null where mediator_id = $1", [mediator.id]);
  for (const rewrite of [
    "assessed_on = '2020-01-01'",
    "assessed_by = null",
    "assessed_at = null",
    `mediator_id = '${theirs.harmed}'`,
  ]) {
    await expect(changed(`update registrations set ${rewrite}`)).rejects.toMatchObject({ code: "42501" });
    await client.query("rollback");
  }
});

test("promise 6: nobody chooses the moment at which something was recorded, nor at which somebody did it", async () => {
  await client.query("begin");
  await client.query("select auth.enter($1)", [mediator.token]);
  await client.query(
    "insert into audit_entries (principal, user_id, action, recorded_at) values (auth.principal(), auth.uid(), 'test', '2001-01-01')",
  );
  await client.query("commit");
  const { rows } = await superuser.query(
    "select recorded_at > now() - interval '1 minute' as now from audit_entries where action = 'test'",
  );
  expect(rows).toEqual([{ now: true }]);
});
