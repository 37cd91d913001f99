import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { DatabaseRefused } from "@/core/errors";
import { roles } from "@/core/words/users";
import { asJob, asPerson } from "@/db/actor-transaction";
import { countByStatus, countOpenCases } from "@/lib/caseload/counts";
import { listCaseload } from "@/lib/caseload/queries";
import { caseloadFilter } from "@/lib/caseload/schema";
import { assignMediator } from "@/lib/cases/assign-mediator";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { register } from "@/lib/registrations/register";
import { useDatabase } from "@/testing/database";
import { makeActor, makeUser } from "@/testing/factories";
import { makeCase, registrationValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
const [mediator, colleague] = [await makeActor(superuser, "mediator"), await makeActor(superuser, "mediator")];
const coordinator = await makeActor(superuser, "coordinator");

const report = { closedOn: "2021-04-01", reason: "other", recovery: "unknown", summary: "Afgerond." };

type Tie = { user: string; from: string; until: string | null };

/** Who mediated in a case, in order; of the newest tie, that it lasts. */
async function tiesOf(registrationId: string): Promise<Tie[]> {
  const { rows } = await superuser.query<Tie>(
    `select user_id as user, from_on::text as from, until_on::text as until from case_access
      where registration_id = $1 and "as" = 'mediator' order by until_on nulls last, from_on, ctid`,
    [registrationId],
  );
  return rows;
}

async function today(): Promise<string> {
  const { rows } = await superuser.query("select (now() at time zone 'Europe/Amsterdam')::date::text as today");
  return rows[0].today;
}

/** How many rows a statement of somebody reached, or "refused" by the database; it is undone. */
async function came(actor: Actor, statement: string): Promise<number | "refused"> {
  const undone = new Error("undone");
  let rows = 0;
  try {
    await asPerson(actor, async (tx) => {
      rows = (await tx.execute(sql.raw(statement))).rowCount ?? 0;
      throw undone;
    });
  } catch (error) {
    if (error instanceof DatabaseRefused && error.code === "42501") return "refused";
    if (error !== undone) throw error;
  }
  return rows;
}

describe("part 5, promise 5: who is tied to a case is kept, with who was", () => {
  test("the first tie begins when the case does; another's ends it, and nothing ends it but that", async () => {
    const { number, registrationId } = await makeCase(mediator, {}, "2021-03-05");
    expect(await tiesOf(registrationId)).toEqual([{ user: mediator.id, from: "2021-03-05", until: null }]);
    await superuser.query("update users set ended_at = now() where id = $1", [mediator.id]);
    expect(await tiesOf(registrationId)).toHaveLength(1);
    await assignMediator(coordinator, { number, mediatorId: colleague.id });
    await superuser.query("update users set ended_at = null where id = $1", [mediator.id]);
    const now = await today();
    const history = [
      { user: mediator.id, from: "2021-03-05", until: now },
      { user: colleague.id, from: now, until: null },
    ];
    expect(await tiesOf(registrationId)).toEqual(history);
    await superuser.query("update registrations set mediator_id = mediator_id, closed_on = null where id = $1", [
      registrationId,
    ]);
    expect(await tiesOf(registrationId)).toEqual(history);
    const seeing = `select from registrations where id = '${registrationId}'`;
    expect([await came(mediator, seeing), await came(colleague, seeing)]).toEqual([0, 1]);
  });

  test("nobody is tied to what is no case, though an import names who would mediate; whoever it names is, once it is taken up", async () => {
    const somebody = await makeActor(superuser, "mediator");
    const [waiting, refused] = [crypto.randomUUID(), crypto.randomUUID()];
    await asJob("test", async (tx) => {
      await tx.execute(sql`insert into registrations
          (id, received_on, referrer, offence_category, legal_phase, region, assessment, assessed_on, not_taken_up_reason, mediator_id)
        values (${waiting}, '2021-01-01', 'police', 'violence', 'unknown', 'north', 'pending', null, null, ${somebody.id}),
               (${refused}, '2021-01-01', 'police', 'violence', 'unknown', 'north', 'not_taken_up', '2021-01-05', 'other', ${somebody.id})`);
    });
    expect([await tiesOf(waiting), await tiesOf(refused)]).toEqual([[], []]);
    const counts = async () => [
      await countOpenCases(somebody),
      (await listCaseload(somebody, caseloadFilter.parse({}))).total,
      (await countByStatus(somebody, caseloadFilter.parse({}))).closed,
    ];
    expect(await counts()).toEqual([0, 0, 0]);
    await asJob("test", (tx) =>
      tx.execute(
        sql`update registrations set assessment = 'taken_up', assessed_on = '2021-01-06' where id = ${waiting}`,
      ),
    );
    expect(await tiesOf(waiting)).toEqual([{ user: somebody.id, from: "2021-01-06", until: null }]);
    expect((await counts()).slice(0, 1)).toEqual([1]);
  });

  test("whether the case is open goes along with each tie, also of who was", async () => {
    const { number, registrationId } = await makeCase(mediator, {}, "2021-03-05");
    await superuser.query("update users set ended_at = now() where id = $1", [mediator.id]);
    await assignMediator(coordinator, { number, mediatorId: colleague.id });
    await superuser.query("update users set ended_at = null where id = $1", [mediator.id]);
    const open = async () =>
      (await superuser.query("select open from case_access where registration_id = $1", [registrationId])).rows;
    expect(await open()).toEqual([{ open: true }, { open: true }]);
    await closeCase(colleague, { ...report, key: crypto.randomUUID(), number });
    expect(await open()).toEqual([{ open: false }, { open: false }]);
    const reason = { key: crypto.randomUUID(), number, reopenedOn: "2021-04-02", reason: "Er is meer." };
    await reopenCase(coordinator, reason);
    expect(await open()).toEqual([{ open: true }, { open: true }]);
  });

  test("under random lives of many cases at once, by whichever statement, what is kept is the history", async () => {
    const people: { id: string }[] = [];
    for (let one = 0; one < 3; one += 1) people.push(await makeUser(superuser, "mediator"));
    const who = (place: number | null) => (place === null ? null : (people[place]?.id ?? null));
    const lives = fc.array(fc.array(fc.option(fc.nat(2)), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    const now = await today();
    await fc.assert(
      fc.asyncProperty(lives, async (cases) => {
        const ids = cases.map(() => crypto.randomUUID());
        const moment = (at: number) =>
          JSON.stringify(
            cases.map((life, index) => ({
              id: ids[index],
              mediator: who(life.at(at < life.length ? at : -1) ?? null),
            })),
          );
        await asJob("test", async (tx) => {
          await tx.execute(sql`insert into registrations
              (id, received_on, referrer, offence_category, legal_phase, region, assessment, assessed_on, mediator_id)
            select id, '2021-01-01', 'police', 'violence', 'unknown', 'north', 'taken_up', '2021-01-05', mediator
              from json_to_recordset(${moment(0)}::json) as one (id uuid, mediator uuid)`);
          for (const at of [1, 2, 3, 4])
            await tx.execute(sql`update registrations r set mediator_id = one.mediator
              from json_to_recordset(${moment(at)}::json) as one (id uuid, mediator uuid) where one.id = r.id`);
        });
        for (const [index, life] of cases.entries()) {
          const changes = life.map(who).filter((user, place, all) => place === 0 || user !== all[place - 1]);
          const held = changes.map((user, place) => ({ user, until: place + 1 < changes.length ? now : null }));
          const expected = held
            .filter(({ user }) => user !== null)
            .map((tie, place) => ({ ...tie, from: place === 0 ? "2021-01-05" : now }));
          const kept = await tiesOf(ids[index] ?? "");
          expect(kept).toHaveLength(expected.length);
          expect(kept).toEqual(expect.arrayContaining(expected));
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("part 5, promise 5: nobody gives themself a case", async () => {
  const theirs = await makeCase(colleague);
  const tie = (by: string) =>
    `insert into case_access (registration_id, user_id, "as", from_on, open) values ('${theirs.registrationId}', '${by}', 'mediator', '2021-01-01', true)`;

  test.each(roles)("%s, who writes past the verbs", async (role) => {
    const me = await makeActor(superuser, role);
    for (const statement of [
      tie(me.id),
      `update case_access set user_id = '${me.id}'`,
      "update case_access set until_on = null",
      "delete from case_access",
      "select keep_mediator()",
    ])
      expect([statement, await came(me, statement)]).toEqual([statement, "refused"]);
    const take = `update registrations set mediator_id = '${me.id}' where id = '${theirs.registrationId}'`;
    expect(await came(me, take)).toBe(role === "coordinator" ? 1 : 0);
  });

  test("nor does a mediator give one away, or take one up for nobody or another", async () => {
    const own = await makeCase(mediator);
    const waiting = await register(mediator, registrationValues());
    const taken = "assessment = 'taken_up', assessed_on = '2021-03-05', assessed_by = auth.uid(), assessed_at = now()";
    for (const to of ["null", `'${colleague.id}'`]) {
      const give = `update registrations set mediator_id = ${to} where id = '${own.registrationId}'`;
      const take = `update registrations set ${taken}, mediator_id = ${to} where id = '${waiting}'`;
      expect([to, await came(mediator, give), await came(mediator, take)]).toEqual([to, "refused", "refused"]);
    }
    const take = `update registrations set ${taken}, mediator_id = auth.uid() where id = '${waiting}'`;
    expect(await came(mediator, take)).toBe(1);
  });

  test("not even a job writes there: what it brings of a case says who mediates", async () => {
    for (const statement of [tie(mediator.id), "update case_access set until_on = null", "delete from case_access"])
      await expect(asJob("test", (tx) => tx.execute(sql.raw(statement)))).rejects.toThrow("42501");
  });
});

describe("part 5, promise 5: one function says who sees a case", () => {
  test("no policy compares who mediates, and no function but those by which that changes", async () => {
    const { rows: policies } = await superuser.query(
      "select polname from pg_policy where concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) ~ 'mediator_id (=|<>|IS D|IS NOT D)'",
    );
    expect(policies).toEqual([]);
    const { rows: functions } = await superuser.query(
      "select proname from pg_proc where pronamespace in ('public'::regnamespace, 'auth'::regnamespace) and prosrc ~ 'mediator_id' order by 1",
    );
    expect(functions.map(({ proname }) => proname)).toEqual(["guard_registration", "keep_mediator"]);
  });

  test("the planner looks into it: it is not called for each row", async () => {
    const plan = await asPerson(mediator, (tx) => tx.execute(sql`explain (verbose) select from registrations`));
    expect(JSON.stringify(plan.rows)).toContain("case_access");
    expect(JSON.stringify(plan.rows)).not.toContain("auth.sees");
  });
});
