import { type Client, DatabaseError } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { SignedOut } from "@/core/errors";
import { entryKinds } from "@/core/words/entries";
import { personOf } from "@/db/actor-transaction";
import type { ConnectionUrls } from "@/db/connection-urls";
import { withClient } from "@/db/postgres/session";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { recordDecision } from "@/lib/decisions/entry";
import { useDatabase } from "@/testing/database";
import { entriesOfAllKinds } from "@/testing/entries";
import { makeActor, makeUser, startSession } from "@/testing/factories";
import { makeCase, partyValues } from "@/testing/registrations";

const { superuser, urls } = await useDatabase();

const ofCases = [
  "registrations",
  "parties",
  "contact_details",
  ...entryKinds,
  "closing_reports",
  "reopenings",
  "facts",
  "case_access",
];

let mediator: Actor;
let colleague: Actor;
let coordinator: Actor;
let admin: Actor;

beforeAll(async () => {
  mediator = await makeActor(superuser, "mediator", ["north"]);
  colleague = await makeActor(superuser, "mediator", ["south"]);
  coordinator = await makeActor(superuser, "coordinator", ["north"]);
  admin = await makeActor(superuser, "admin");
  await workThrough(mediator);
  await superuser.query("insert into mails (user_id, purpose, locale) values ($1, 'first_password', 'nl')", [admin.id]);
});

/** A case with a row in every table that belongs to one. */
async function workThrough(actor: Actor): Promise<void> {
  const made = await makeCase(actor, {
    parties: [partyValues("harmed", true, { email: "h@example.org" }), partyValues("responsible", false)],
  });
  const base = () => ({ key: crypto.randomUUID(), number: made.number });
  for (const partyId of [made.harmed, made.responsible]) {
    await recordDecision(actor, { ...base(), partyId, decision: "agreed", decidedOn: "2021-03-20" });
  }
  for (const { record, typed } of entriesOfAllKinds) await record[1](actor, { ...base(), ...typed(made) });
  const report = { reason: "contact_completed", recovery: "substantial", summary: "Goed afgerond." };
  await closeCase(actor, { ...base(), ...report, closedOn: "2021-06-01" });
  await reopenCase(coordinator, { ...base(), reopenedOn: "2021-07-01", reason: "Zij vroeg nog iets." });
  await closeCase(actor, { ...base(), ...report, closedOn: "2021-08-01" });
}

/** A transaction of a login, undone afterwards. */
function transaction<T>(login: keyof ConnectionUrls, work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(urls[login], async (client) => {
    await client.query("begin");
    return work(client);
  });
}

const enter = (client: Client, token: string | null) => client.query("select * from auth.enter($1)", [token]);

async function rowsIn(client: Client, table: string): Promise<number> {
  return (await client.query(`select 1 from ${table}`)).rows.length;
}

async function contextOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ ctx: string }>("select current_setting('app.ctx') as ctx");
  return rows[0]?.ctx ?? "";
}

const setContext = (client: Client, context: string, local = true) =>
  client.query("select set_config('app.ctx', $1, $2)", [context, local]);

/** The code with which the database refuses, or null where it does what was asked. */
function refusal(asked: Promise<unknown>): Promise<string | null> {
  return asked.then(
    () => null,
    (error: unknown) => (error instanceof DatabaseError ? (error.code ?? "?") : String(error)),
  );
}

/** The tables that a login may select from at all. */
async function readableBy(role: string): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace)
        and has_any_column_privilege($1, oid, 'select')`,
    [role],
  );
  return rows.map((row) => row.name);
}

describe("promise 6: without a context no row is seen", () => {
  test.each([
    ["person", "portal_person", 29],
    ["reporting", "portal_reporting", 2],
    ["job", "portal_job", 22],
  ] as const)("by the login %s, in any table", async (login, role, count) => {
    const tables = await readableBy(role);
    expect(tables).toHaveLength(count);
    await transaction(login, async (client) => {
      for (const table of tables) expect([table, await rowsIn(client, table)]).toEqual([table, 0]);
    });
  });

  test("and the same tables have rows for whoever entered: the mediator's case, the admin's mail, a job's everything", async () => {
    await transaction("person", async (client) => {
      await enter(client, mediator.token);
      for (const table of [...ofCases, "users", "auth.sessions"])
        expect(await rowsIn(client, table)).toBeGreaterThan(0);
    });
    await transaction("person", async (client) => {
      await enter(client, admin.token);
      expect(await rowsIn(client, "mails")).toBe(1);
    });
    await transaction("reporting", async (client) => {
      await enter(client, mediator.token);
      expect(await rowsIn(client, "facts")).toBe(1);
    });
    await transaction("job", async (client) => {
      await client.query("select auth.enter_job('seed')");
      for (const table of ofCases) expect([table, await rowsIn(client, table)]).not.toEqual([table, 0]);
    });
  });

  test("and nothing is written", async () => {
    const insert = `insert into registrations (received_on, referrer, offence_category, legal_phase, region, recorded_by)
      values ('2021-01-01', 'victim_support', 'violence', 'after_trial', 'north', $1)`;
    expect(await refusal(transaction("person", (client) => client.query(insert, [mediator.id])))).toBe("42501");
    const changed = await transaction("person", (client) => client.query("update registrations set closed_on = null"));
    expect(changed.rowCount).toBe(0);
  });

  test("a context ends with its transaction", async () => {
    await withClient(urls.person, async (client) => {
      await client.query("begin");
      await enter(client, mediator.token);
      expect(await rowsIn(client, "registrations")).toBe(1);
      await client.query("commit");
      expect(await rowsIn(client, "registrations")).toBe(0);
    });
  });

  test("entering outside a transaction opens nothing for the next statement", async () => {
    await withClient(urls.person, async (client) => {
      await enter(client, mediator.token);
      expect(await rowsIn(client, "registrations")).toBe(0);
    });
  });
});

describe("promise 5 and 6: only a session that goes on lets in", () => {
  const sessions = {
    "that began just now": { change: "ended_at = null", lets: true },
    "that ended": { change: "ended_at = now()", lets: false },
    "that has a minute left": { change: "expires_at = now() + interval '1 minute'", lets: true },
    "that expired": { change: "expires_at = now() - interval '1 second'", lets: false },
    "that stood idle for 29 minutes": { change: "last_seen_at = now() - interval '29 minutes'", lets: true },
    "that stood idle for 31 minutes": { change: "last_seen_at = now() - interval '31 minutes'", lets: false },
  };

  test.each(Object.entries(sessions))("a session %s", async (_, { change, lets }) => {
    const user = await makeUser(superuser, "mediator");
    const { token } = await startSession(superuser, user);
    await superuser.query(`update auth.sessions set ${change} where user_id = $1`, [user.id]);
    await expectEntry(token, lets);
  });

  test("a session of an account that ended does not", async () => {
    const user = await makeUser(superuser, "mediator");
    const { token } = await startSession(superuser, user);
    await expectEntry(token, true);
    await superuser.query("update users set ended_at = now() where id = $1", [user.id]);
    await expectEntry(token, false);
  });

  test.each(["", "wrong", "' or true --"])("the token %j does not", (token) => expectEntry(token, false));

  test("no token at all does not", async () => {
    expect(await refusal(transaction("person", (client) => enter(client, null)))).toBe("28000");
  });

  test("what is kept of a token does not let in", async () => {
    const { rows } = await superuser.query("select encode(token_hash, 'hex') as kept from auth.sessions");
    for (const { kept } of rows) await expectEntry(kept, false);
  });

  test("a session that is used stays: the last time is noted, at most once a minute", async () => {
    const user = await makeUser(superuser, "mediator");
    const { token } = await startSession(superuser, user);
    const seen = async (ago: string) => {
      await superuser.query("update auth.sessions set last_seen_at = now() - $2::interval where user_id = $1", [
        user.id,
        ago,
      ]);
      await personOf(token);
      const { rows } = await superuser.query(
        "select extract(epoch from now() - last_seen_at)::int as idle from auth.sessions where user_id = $1",
        [user.id],
      );
      return rows[0].idle;
    };
    expect(await seen("20 minutes")).toBeLessThan(5);
    expect(await seen("40 seconds")).toBeGreaterThan(35);
  });

  /** Both ways in, and what the portal makes of a refusal. */
  async function expectEntry(token: string, lets: boolean): Promise<void> {
    const code = lets ? null : "28000";
    expect(await refusal(transaction("person", (client) => enter(client, token)))).toBe(code);
    expect(await refusal(transaction("reporting", (client) => enter(client, token)))).toBe(code);
    if (!lets) await expect(personOf(token)).rejects.toThrow(SignedOut);
  }
});

describe("promise 6: a context that was not made here and now is refused", () => {
  /** Enters as the mediator of another region, who sees nothing of the case, and puts another context in its place. */
  async function afterForging(forge: (context: string) => string): Promise<number | string> {
    return transaction("person", async (client) => {
      await enter(client, colleague.token);
      await setContext(client, forge(await contextOf(client)));
      return rowsIn(client, "registrations").catch((error: DatabaseError) => error.code ?? "?");
    });
  }
  const withPart = (index: number, value: string) => (context: string) =>
    context.split("|").with(index, value).join("|");

  test("the context as it was made sees what it may", async () => {
    expect(await afterForging((context) => context)).toBe(0);
    await transaction("person", async (client) => {
      await enter(client, mediator.token);
      await setContext(client, await contextOf(client));
      expect(await rowsIn(client, "registrations")).toBe(1);
    });
  });

  test.each<[string, (context: string) => string]>([
    ["another person", (context) => withPart(1, mediator.id)(context)],
    ["another role", withPart(2, "coordinator")],
    ["other regions", withPart(3, "north,south")],
    ["another kind", withPart(0, "job")],
    ["another backend", withPart(4, "1")],
    ["another transaction", withPart(5, "1700000000.000000")],
    ["another seal", withPart(6, "0".repeat(64))],
    ["no seal", (context) => context.split("|").slice(0, 6).join("|")],
    ["something after the seal", (context) => `${context}|x`],
    ["an empty seal", withPart(6, "")],
    ["a job without a seal", () => "job|seed||"],
    ["garbage", () => "garbage"],
    ["bars alone", () => "||||||"],
    ["a person with a bar in the role", (context) => withPart(2, "coordinator|north")(context)],
  ])("%s: refused", async (_, forge) => expect(await afterForging(forge)).toBe("28000"));

  test("replayed in the next transaction of the same connection: refused", async () => {
    await withClient(urls.person, async (client) => {
      await client.query("begin");
      await enter(client, mediator.token);
      const context = await contextOf(client);
      await client.query("commit");
      await client.query("begin");
      await setContext(client, context);
      expect(await refusal(rowsIn(client, "registrations"))).toBe("28000");
    });
  });

  test("set for the whole connection: refused in the next transaction", async () => {
    await withClient(urls.person, async (client) => {
      await client.query("begin");
      await enter(client, mediator.token);
      await setContext(client, await contextOf(client), false);
      expect(await rowsIn(client, "registrations")).toBe(1);
      await client.query("commit");
      expect(await refusal(rowsIn(client, "registrations"))).toBe("28000");
    });
  });

  test("replayed on another connection while it holds on its own: refused", async () => {
    await transaction("person", async (client) => {
      await enter(client, mediator.token);
      const context = await contextOf(client);
      const elsewhere = await transaction("person", async (other) => {
        await setContext(other, context);
        return refusal(rowsIn(other, "registrations"));
      });
      expect(elsewhere).toBe("28000");
      expect(await rowsIn(client, "registrations")).toBe(1);
    });
  });

  test("a seal is of one backend and one transaction", async () => {
    const { rows } = await superuser.query(
      "select auth.seal('x') as seal, pg_backend_pid() || '|' || extract(epoch from transaction_timestamp()) as here",
    );
    const [{ seal, here }] = rows;
    expect(seal.split("|").slice(0, 3).join("|")).toBe(`x|${here}`);
    expect(seal.split("|")[3]).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a refused entry after a good one changes nobody", async () => {
    await transaction("person", async (client) => {
      await enter(client, colleague.token);
      await client.query("savepoint before");
      expect(await refusal(enter(client, "wrong"))).toBe("28000");
      await client.query("rollback to savepoint before");
      const { rows } = await client.query("select auth.uid() as uid");
      expect(rows).toEqual([{ uid: colleague.id }]);
    });
  });

  test("search_path cannot put something else in the place of what seals", async () => {
    await transaction("person", async (client) => {
      await enter(client, colleague.token);
      await client.query("set local search_path = pg_temp, public, auth");
      const { rows } = await client.query("select auth.uid() as uid, auth.principal() as principal");
      expect(rows).toEqual([{ uid: colleague.id, principal: `person:${colleague.id}` }]);
    });
  });
});

describe("promise 6: each login has a way in of its own", () => {
  const statements = {
    "enter as a person": "select auth.enter($1)",
    "enter as a job": "select auth.enter_job('seed') where $1 <> ''",
    "seal what it likes": "select auth.seal('job|seed||') where $1 <> ''",
    "read the key": "select key from auth.context_key where $1 <> ''",
  };
  const open: Record<string, string[]> = {
    person: ["enter as a person"],
    reporting: ["enter as a person"],
    job: ["enter as a job"],
    signIn: [],
  };
  const matrix = Object.entries(open).flatMap(([login, ways]) =>
    Object.entries(statements).map(([what, sql]) => ({ login, what, sql, may: ways.includes(what) })),
  );

  test.each(matrix)("$login · $what: $may", async ({ login, sql, may }) => {
    const asked = transaction(login as keyof ConnectionUrls, (client) => client.query(sql, [mediator.token]));
    expect(await refusal(asked)).toBe(may ? null : "42501");
  });

  test.each(["", "Seed", "seed|", "seed; drop table users", "x".repeat(41)])("no job is called %j", async (name) => {
    const asked = transaction("job", (client) => client.query("select auth.enter_job($1)", [name]));
    expect(await refusal(asked)).toBe("28000");
  });

  test("a job is no person, and a person no job", async () => {
    const who = "select auth.uid() as uid, auth.role() as role, auth.principal() as principal, auth.is_job() as job";
    await transaction("job", async (client) => {
      await client.query("select auth.enter_job('seed')");
      expect((await client.query(who)).rows).toEqual([{ uid: null, role: null, principal: "job:seed", job: true }]);
    });
    await transaction("person", async (client) => {
      await enter(client, mediator.token);
      const person = { uid: mediator.id, role: "mediator", principal: `person:${mediator.id}`, job: false };
      expect((await client.query(who)).rows).toEqual([person]);
    });
  });

  test("the audit trail takes an entry under one's own name alone", async () => {
    const add = (principal: string, userId: string | null) =>
      refusal(
        transaction("person", async (client) => {
          await enter(client, mediator.token);
          return client.query("insert into audit_entries (principal, user_id, action) values ($1, $2, 'test')", [
            principal,
            userId,
          ]);
        }),
      );
    expect(await add(`person:${mediator.id}`, mediator.id)).toBeNull();
    expect(await add(`person:${colleague.id}`, colleague.id)).toBe("42501");
    expect(await add(`person:${mediator.id}`, colleague.id)).toBe("42501");
    expect(await add(`person:${mediator.id}`, null)).toBe("42501");
    expect(await add("sign_in", null)).toBe("42501");
    expect(await add("job:seed", null)).toBe("42501");
  });
});
