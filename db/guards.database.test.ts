import { Client, DatabaseError } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import type { ConnectionUrls } from "@/db/connection-urls";
import { withClient } from "@/db/postgres/session";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { register } from "@/lib/registrations/register";
import { turnDown } from "@/lib/registrations/turn-down";
import { useDatabase } from "@/testing/database";
import { entriesOfAllKinds, entryInsert, type MadeCase } from "@/testing/entries";
import { makeActor } from "@/testing/factories";
import { makeCase, partyValues, registrationValues } from "@/testing/registrations";

/** Whoever got past the first wall: statements of an actor's own, sent as the portal's logins. */

const { superuser, urls } = await useDatabase();

let mediator: Actor;
let coordinator: Actor;
let desk: Actor;
let management: Actor;
let admin: Actor;
let theCase: MadeCase;
/** Of which case, party and person an entry is, as SQL. */
const ofCase = () => ({
  registration_id: `'${theCase.registrationId}'::uuid`,
  party_id: `'${theCase.harmed}'::uuid`,
  recorded_by: "auth.uid()",
});

beforeAll(async () => {
  mediator = await makeActor(superuser, "mediator");
  coordinator = await makeActor(superuser, "coordinator");
  desk = await makeActor(superuser, "registration_desk");
  management = await makeActor(superuser, "management");
  admin = await makeActor(superuser, "admin");
  theCase = await makeCase(mediator);
});

/** One connection for each login: a new one for each of hundreds of statements would be most of the work. */
const connections = new Map<keyof ConnectionUrls, Promise<Client>>();

function connectionOf(login: keyof ConnectionUrls): Promise<Client> {
  const connecting = async () => {
    const client = new Client({ connectionString: urls[login] });
    await client.connect();
    return client;
  };
  const connection = connections.get(login) ?? connecting();
  connections.set(login, connection);
  return connection;
}

afterAll(() => Promise.all([...connections.values()].map(async (connection) => (await connection).end())));

/** Runs statements one after the other in one transaction of a login; null where all is done, else the code of the refusal. */
async function tried(login: keyof ConnectionUrls, entry: string, ...statements: string[]): Promise<string | null> {
  const client = await connectionOf(login);
  try {
    for (const statement of ["begin", entry, ...statements, "commit"]) await client.query(statement);
    return null;
  } catch (error) {
    if (error instanceof DatabaseError) return error.code ?? "?";
    throw error;
  } finally {
    // The next one finds nothing of this one, as on a connection of its own.
    await client.query("rollback");
    await client.query("discard all");
  }
}
const as = (actor: Actor, ...statements: string[]) =>
  tried("person", `select auth.enter('${actor.token}')`, ...statements);
/** A first version of how to reach the harmed side of the case. */
const reachedAt = ({ channel, ...values }: { channel: string } & Record<string, string>) =>
  `insert into contact_details (registration_id, party_id, channel, recorded_by, ${Object.keys(values)})
   values ('${theCase.registrationId}', '${theCase.harmed}', '${channel}', auth.uid(), ${Object.values(values)})`;
const asJob = (...statements: string[]) => tried("job", "select auth.enter_job('test')", ...statements);

async function rowsFor(actor: Actor, sql: string): Promise<unknown[]> {
  return withClient(urls.person, async (client: Client) => {
    await client.query("begin");
    await client.query("select auth.enter($1)", [actor.token]);
    return (await client.query(sql)).rows;
  });
}

function registering(more: Record<string, string> = {}): string {
  const row = {
    received_on: "'2021-01-01'",
    referrer: "'police'",
    offence_category: "'violence'",
    legal_phase: "'unknown'",
    region: "'north'",
    recorded_by: "auth.uid()",
    ...more,
  };
  return `insert into registrations (${Object.keys(row)}) values (${Object.values(row)})`;
}

describe("part 4, promise 7: what waits is no more than what was received", () => {
  test("it carries no number, and says nothing of whether a number, or a row of an import, exists", async () => {
    await superuser.query("update registrations set ref = 'R-1' where id = $1", [theCase.registrationId]);
    const [year, sequence] = theCase.number.split("-").map(String);
    expect(await as(mediator, registering())).toBeNull();
    const odd: Record<string, string>[] = [
      { case_year: year ?? "", case_sequence: String(Number(sequence)) },
      { case_year: year ?? "", case_sequence: "999" },
      { case_year: "2021" },
      { case_sequence: "1" },
      { ref: "'R-1'" },
      { ref: "'R-2'" },
      { import_hash: "'x'" },
      { mediator_id: "auth.uid()" },
      { assessed_at: "now()" },
      { assessed_by: "auth.uid()" },
    ];
    for (const more of odd) {
      for (const actor of [mediator, coordinator, desk]) {
        for (const end of ["", " on conflict do nothing", " on conflict (number) do nothing"]) {
          expect([more, await as(actor, registering(more) + end)]).toEqual([more, "42501"]);
        }
      }
    }
  });

  test("nor do its parties, or what is recorded of a case, say what an import brought", async () => {
    const id = await register(mediator, registrationValues());
    const columns = "registration_id, position, side, role, family_name";
    for (const name of ["ref", "import_hash", "decisions_import_hash"]) {
      const party = `insert into parties (${columns}, ${name}) values ('${id}', 9, 'harmed', 'victim', 'x', 'R-1')`;
      expect([name, await as(mediator, party)]).toEqual([name, "42501"]);
    }
    for (const name of ["ref", "import_hash"]) {
      const of = { ...ofCase(), [name]: "'A-1'" };
      for (const kind of ["contact_attempts", "mediated_contacts"] as const)
        expect([kind, await as(mediator, entryInsert(kind, of))]).toEqual([kind, "42501"]);
    }
  });
});

describe("part 4, promise 7: nothing is said to have happened that is yet to come", () => {
  test.each([
    ["received", () => registering({ received_on: "'9999-12-31'" })],
    ...entriesOfAllKinds.map(({ kind, row }): [string, () => string] => [
      kind,
      () => entryInsert(kind, { ...ofCase(), [Object.keys(row)[0] ?? ""]: "current_date + 2" }),
    ]),
  ])("%s", async (_, statement) => expect(await as(mediator, statement())).toBe("42501"));

  test.each(["1901-01-01", "9999-01-01"])("taken up or turned down on %s", async (day) => {
    const id = await register(mediator, registrationValues());
    const so = `assessed_on = '${day}', assessed_by = auth.uid(), assessed_at = transaction_timestamp() where id = '${id}'`;
    expect(
      await as(mediator, `update registrations set assessment = 'taken_up', mediator_id = auth.uid(), ${so}`),
    ).toBe("42501");
    expect(
      await as(desk, `update registrations set assessment = 'not_taken_up', not_taken_up_reason = 'other', ${so}`),
    ).toBe("42501");
  });
});

describe("part 4, promise 7: a case is closed by its report, on a day of its own", () => {
  const report = (of: string) =>
    `insert into closing_reports (registration_id, reason, recovery, summary, recorded_by) values ('${of}', 'other', 'unknown', 'x', auth.uid())`;
  const close = (of: string, day: string) => `update registrations set closed_on = '${day}' where id = '${of}'`;

  test("both together, in whatever order, or neither", async () => {
    const one = (await makeCase(mediator)).registrationId;
    const other = (await makeCase(mediator)).registrationId;
    const third = (await makeCase(mediator)).registrationId;
    expect(await as(mediator, close(one, "2021-06-01"))).toBe("42501");
    expect(await as(mediator, report(one))).toBe("42501");
    expect(await as(mediator, report(one), report(one), close(one, "2021-06-01"))).toBe("42501");
    expect(await as(mediator, report(one), close(other, "2021-06-01"))).toBe("42501");
    expect(await as(mediator, report(one), close(one, "2021-06-01"))).toBeNull();
    expect(await as(mediator, close(third, "2021-06-01"), "set constraints all immediate")).toBe("42501");
  });

  test.each(["1901-01-01", "2021-03-04", "9999-01-01", "infinity"])("never on %s", async (day) => {
    const { registrationId } = await makeCase(mediator);
    expect(await as(mediator, report(registrationId), close(registrationId, day))).toBe("42501");
  });

  test("a report that was undone does not close it again, and it is opened on a day of its own", async () => {
    const { registrationId, number } = await makeCase(mediator);
    const closing = { key: crypto.randomUUID(), number, reason: "other", recovery: "unknown", summary: "x" };
    await closeCase(mediator, { ...closing, closedOn: "2021-06-01" });
    const reopening = (day: string) =>
      `insert into reopenings (closing_report_id, closed_on, reopened_on, reason, recorded_by) values ('${closing.key}', '2021-06-01', '${day}', 'x', auth.uid())`;
    for (const day of ["1901-01-01", "2021-05-31", "9999-01-01"]) {
      expect([day, await as(coordinator, reopening(day))]).toEqual([day, "42501"]);
    }
    await reopenCase(coordinator, { key: crypto.randomUUID(), number, reopenedOn: "2021-06-02", reason: "x" });
    expect(await as(mediator, close(registrationId, "2021-06-03"))).toBe("42501");
    expect(await as(mediator, report(registrationId), close(registrationId, "2021-06-03"))).toBeNull();
  });
});

describe("part 4, promise 7: numbers are given", () => {
  const audit = (login: string) =>
    `insert into audit_entries (id, principal, user_id, action) overriding system value values (1000000, ${login}, 'test')`;

  // 55000: nothing was given in this session at all.
  const refused = expect.stringMatching(/^(42501|55000)$/);

  test("nobody takes coming numbers of the audit trail", async () => {
    const own = "insert into audit_entries (principal, user_id, action) values (auth.principal(), auth.uid(), 'test')";
    expect(await as(mediator, own, audit("auth.principal(), auth.uid()"))).toBe("42501");
    expect(await as(mediator, audit("auth.principal(), auth.uid()"))).toEqual(refused);
    expect(await asJob(audit("auth.principal(), null"))).toEqual(refused);
    expect(await tried("signIn", "select 1", audit("'sign_in', null"))).toEqual(refused);
  });

  test("and they run on, one at a time", async () => {
    const add =
      "insert into audit_entries (principal, user_id, action) select auth.principal(), auth.uid(), 'run on' from generate_series(1, 3)";
    expect(await as(mediator, add, add)).toBeNull();
    const { rows } = await superuser.query("select id from audit_entries where action = 'run on' order by id");
    expect(rows.map((row) => Number(row.id - rows[0].id))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("nor those of closing reports, as a job", async () => {
    const report = `insert into closing_reports (registration_id, reason, recovery, summary, sequence) overriding system value
      values ('${theCase.registrationId}', 'other', 'unknown', 'x', 2147483647)`;
    expect(await asJob(report)).toEqual(refused);
  });
});

describe("part 4, promise 7: the audit trail takes nothing that is invented", () => {
  const entry = (more: Record<string, string>) => {
    const row = { principal: "auth.principal()", user_id: "auth.uid()", action: "'invented'", ...more };
    return `insert into audit_entries (${Object.keys(row)}) values (${Object.values(row)})`;
  };
  const origins = async () =>
    (await superuser.query("select origin from audit_entries where action = 'invented' order by id")).rows.map(
      (row) => row.origin,
    );

  test("no network but the one with which somebody entered", async () => {
    const enter = `select auth.enter('${mediator.token}', '203.0.113.7')`;
    for (const setting of ["198.51.100.1", "origin|198.51.100.1|x|y|z"]) {
      const set = `select set_config('app.origin', '${setting}', true)`;
      const invented = entry({ origin: "'198.51.100.1'" });
      const noted = "select note_attempt('invented', 'refused', null, null, null, null, to_jsonb(random()))";
      expect(await tried("person", enter, invented, noted, set, invented, noted)).toBeNull();
    }
    const [own, none] = ["203.0.113.7", null];
    expect(await origins()).toEqual([own, own, none, none, own, own, none, none]);
  });

  test("nothing of a case that one does not see, nor of another's party or account", async () => {
    const other = await makeActor(superuser, "mediator", ["north"]);
    const theirs = await makeCase(other);
    const of = (id: string, party: string | null) =>
      [
        entry({ registration_id: `'${id}'`, party_id: party ? `'${party}'` : "null" }),
        `select note_attempt('cases.read', 'done', '${id}', ${party ? `'${party}'` : "null"}, null, null, null)`,
      ] as const;
    const unseen = [of(theirs.registrationId, null), of(theirs.registrationId, theirs.harmed)];
    for (const statement of [...unseen, of(theCase.registrationId, theirs.harmed)].flat())
      expect([statement, await as(mediator, statement)]).toEqual([statement, "42501"]);
    expect(await as(mediator, ...of(theCase.registrationId, theCase.harmed))).toBeNull();
    expect(await as(mediator, entry({ subject_id: `'${other.id}'` }))).toBe("42501");
    expect(await as(mediator, entry({ subject_id: "auth.uid()" }))).toBeNull();
    expect(await as(admin, entry({ subject_id: `'${other.id}'` }))).toBeNull();
  });
});

describe("part 4, promise 7: no value is longer than a form takes", () => {
  test("whatever a session may write is measured: texts, documents, bytes and lists", async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `select distinct c.oid::regclass::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid,
              unnest(array['portal_person', 'portal_sign_in', 'portal_mail']) login, unnest(array['insert', 'update']) may
        where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace) and attnum > 0
          and attlen = -1
          and has_column_privilege(login, c.oid, attnum, may) and not exists (
            select from pg_trigger t where t.tgrelid = c.oid and tgfoid = 'guard_lengths'::regproc and tgenabled = 'O'
               and tgtype & 4 = 4 and (may = 'insert' or tgtype & 16 = 16))`,
    );
    expect(rows).toEqual([]);
  });

  test.each([
    ["an account", () => registering({ account: "repeat('x', 20001)" })],
    [
      "a name",
      () =>
        `insert into parties (registration_id, position, side, role, family_name) values ('${theCase.registrationId}', 9, 'harmed', 'victim', repeat('x', 1001))`,
    ],
    ["a place", () => reachedAt({ channel: "letter", city: "repeat('x', 100000000)" })],
    ["a note", () => entryInsert("contact_attempts", { ...ofCase(), note: "repeat('x', 20001)" })],
    [
      "an entry of the audit trail",
      () =>
        "insert into audit_entries (principal, user_id, action, detail) values (auth.principal(), auth.uid(), 'x', to_jsonb(repeat('x', 20001)))",
    ],
    [
      "fields of one",
      () =>
        "insert into audit_entries (principal, user_id, action, fields) values (auth.principal(), auth.uid(), 'x', array_fill('x'::text, array[1000]))",
    ],
    ["what was seen", () => "select note_attempt(repeat('x', 1001), 'done', null, null, null, null, null)"],
  ])("%s", async (_, statement) => expect(await as(mediator, statement())).toBe("22001"));

  test("and what a form takes comes in", async () => {
    expect(await as(mediator, registering({ account: "repeat('é', 20000)" }))).toBeNull();
  });

  test("of every kind of entry: what was said with somebody is often longer than a page", async () => {
    for (const { kind } of entriesOfAllKinds) {
      const texts = await superuser.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = '${kind}'::regclass and atttypid = 'text'::regtype
            and attname not in ('ref', 'import_hash', 'reason')`,
      );
      const long = Object.fromEntries(texts.rows.map(({ name }) => [name, "repeat('é', 20000)"]));
      expect([kind, await as(mediator, entryInsert(kind, { ...ofCase(), ...long }), "rollback")]).toEqual([kind, null]);
    }
  });
});

describe("part 4, promise 7: versions only go up", () => {
  test("since nobody writes over one: of no table may a session change what makes a row a version, or a count of them", async () => {
    const { rows } = await superuser.query(
      `select attrelid::regclass || '.' || attname as name from pg_attribute where attname in ('version', 'corrects', 'voided', 'counts')
          and attnum > 0 and has_column_privilege('portal_person', attrelid, attnum, 'update') and attrelid::regclass::text !~ '\\.'`,
    );
    expect(rows).toEqual([]);
  });
});

describe("part 4, promise 7: estimates tell nothing of what is written of persons", () => {
  test("of nothing in the tables of persons that is no code, key or mark of an import", async () => {
    const { rows } = await superuser.query(
      `select c.oid::regclass || '.' || attname as name from pg_attribute join pg_class c on c.oid = attrelid
        where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
          and coalesce(attstattarget, -1) <> 0 and has_column_privilege('portal_person', c.oid, attnum, 'select')
          and (atttypid = 'text'::regtype or attname ~ '^(birth|offence)_on$')
          and attname not in ('ref', 'import_hash', 'decisions_import_hash') order by 1`,
    );
    expect(rows.map((row) => row.name)).toEqual([
      // What every colleague, or everybody, may read; and a number, which counts.
      ...["account_changes.email", "account_changes.name", "information_texts.dutch", "information_texts.english"],
      ...["mails.name", "mails.recipient", "mails.reply"],
      ...["registrations.number", "stories.address", "stories.quote", "stories.title", "users.email", "users.name"],
    ]);
  });

  test("a name that many have is expected as often as one that nobody has", async () => {
    for (let time = 0; time < 5; time += 1) await makeCase(coordinator);
    await superuser.query("analyze parties");
    const expected = async (name: string) => {
      const sql = `explain (format json) select from parties where family_name = '${name}'`;
      const [row] = (await rowsFor(admin, sql)) as { "QUERY PLAN": { Plan: { "Plan Rows": number } }[] }[];
      return row?.["QUERY PLAN"][0]?.Plan["Plan Rows"];
    };
    expect(await expected("Postma")).toBe(await expected("Niemand"));
  });
});

describe("part 6, promise 8: who takes part in a contact is a party of its case", () => {
  test("and nobody of another", async () => {
    const other = await makeCase(mediator);
    const held = (...parties: string[]) => {
      const row = { ...ofCase(), held_on: "date '2021-04-01'", form: "'conversation'" };
      const { party_id: _, ...columns } = { ...row, participants: `'{${parties}}'::uuid[]` };
      return as(mediator, entryInsert("mediated_contacts", columns), "rollback");
    };
    expect(await held(theCase.harmed, theCase.responsible)).toBeNull();
    expect(await held(theCase.harmed, other.responsible)).toBe("42501");
    expect(await held(crypto.randomUUID())).toBe("42501");
  });
});

describe("part 5, promise 4: a standing is of days that were, so that no list fails over it", () => {
  test.each([
    ...["infinity", "-infinity", "9999-12-31", "0044-03-15 BC"].flatMap((day) => [
      `last_event_on = '${day}'`,
      `answered_on = '${day}'`,
      `last_attempt_at = '${day}'`,
    ]),
    ...["infinity", "-infinity", "0044-03-15 BC"].map((day) => `until = '${day}'`),
  ])("not %s", async (set) => {
    const { registrationId: id } = theCase;
    expect(await as(mediator, `update standings set ${set} where registration_id = '${id}'`)).toBe("42501");
    const [day, column] = [set.split(" = ")[1], set.split(" = ")[0]];
    const days = { last_event_on: "now()", answered_on: "now()", ...(column ? { [column]: String(day) } : {}) };
    const begun = `insert into standings (registration_id, status, next_step, waits_for, ${Object.keys(days)})
      values ('${id}', 'not_approached', 'approach', '{}', ${Object.values(days)})
      on conflict (registration_id) do nothing`;
    expect(await as(mediator, begun)).toBe("42501");
  });

  test("but of today", async () => {
    // The clock that an attempt was typed by may be ahead of the database's.
    const today =
      "update standings set answered_on = now(), last_event_on = now(), last_attempt_at = now() + interval '30 minutes'";
    expect(await as(mediator, `${today} where registration_id = '${theCase.registrationId}'`, "rollback")).toBeNull();
  });
});

describe("part 5, promise 5: whose a row is, is asked before what stands in it", () => {
  test("nothing tells whether, or between what, something is written of persons", async () => {
    const known = { email: "a@example.org", phone: "06 11112222", street: "Laan", city: "Assen", instructions: "Bel" };
    const parties = [partyValues("harmed", true, known), partyValues("responsible", false)];
    await makeCase(mediator, { parties, account: "Verhaal", offenceOn: "2020-11-11" });
    await superuser.query("update parties set birth_on = '1980-01-02'");
    await superuser.query("update contact_attempts set note = 'Gebeld'");
    const { rows: columns } = await superuser.query<{ table: string; name: string; type: string }>(
      `select c.oid::regclass::text as table, attname as name, atttypid::regtype::text as type
         from pg_attribute join pg_class c on c.oid = attrelid
        where relkind = 'r' and relnamespace = 'public'::regnamespace and attnum > 0 and attstattarget = 0
          and has_column_privilege('portal_person', c.oid, attnum, 'select')`,
    );
    const looked: string[] = [];
    await withClient(urls.person, async (client) => {
      await client.query("begin");
      await client.query("select auth.enter($1)", [admin.token]);
      /** What was done to answer: how often the policies were asked would tell of how many rows something is so. */
      const steps = async (table: string, condition: string) => {
        const { rows } = await client.query<{ "QUERY PLAN": string }>(
          `explain (analyze, costs off, timing off, summary off, buffers off) select from ${table} where ${condition}`,
        );
        return rows.map((row) => row["QUERY PLAN"].replace(/'[^']*'/g, "''")).join("\n");
      };
      for (const { table, name, type } of columns) {
        const written = `select ${name}::text as value from ${table} where ${name} is not null limit 1`;
        const [value] = (await superuser.query<{ value: string }>(written)).rows.map((row) => row.value);
        if (value === undefined) continue;
        looked.push(`${table}.${name}`);
        for (const condition of [
          "$ = ?",
          "$ between ? and ?",
          "$ = any(array[?])",
          "$ in (select ?)",
          "nullif($, ?) is distinct from $",
          ...(type === "text" ? ["starts_with($, ?)", "$::name = ?", "md5($) = md5(?)"] : []),
        ]) {
          const asked = (one: string) => condition.replaceAll("$", name).replaceAll("?", `'${one}'::${type}`);
          const nobodys = await steps(table, asked(type === "date" ? "1900-01-01" : "Niemand"));
          expect([table, condition, await steps(table, asked(value))]).toEqual([table, condition, nobodys]);
        }
      }
    });
    expect(looked).toEqual(
      expect.arrayContaining([
        "parties.family_name",
        "parties.birth_on",
        "contact_details.phone",
        "registrations.account",
      ]),
    );
  });

  test("nothing tells of a code either, but of those that an index divides cases by", async () => {
    await makeCase(mediator, { offenceCategory: "other" });
    const { rows: columns } = await superuser.query<{ name: string }>(
      `select c.oid::regclass || '.' || attname as name from pg_attribute a join pg_class c on c.oid = attrelid join pg_type t on t.oid = atttypid
        where typtype = 'e' and relkind = 'r' and relnamespace = 'public'::regnamespace
          and has_column_privilege('portal_person', c.oid, attnum, 'select') and exists (
          select from pg_index i where i.indrelid = c.oid and a.attnum = any ((i.indkey::int2[])[0:i.indnkeyatts - 1])) order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      ...["contact_details.channel", "mails.purpose", "registrations.assessment", "registrations.region"],
    ]);
    await withClient(urls.person, async (client) => {
      await client.query("begin");
      await client.query("select auth.enter($1)", [admin.token]);
      const steps = async (code: string) => {
        const asked = `explain (analyze, costs off, timing off, summary off, buffers off) select from registrations where offence_category = '${code}'`;
        return (await client.query(asked)).rows.map((row) => row["QUERY PLAN"].replace(/'[^']*'/g, "''"));
      };
      expect(await steps("other")).toEqual(await steps("accident"));
    });
  });

  test("whose region a case is in is asked of an index, past no case of another", async () => {
    const asked = "select from registrations where region = 'north' and assessment = 'taken_up' and closed_on is null";
    const rows = await withClient(urls.person, async (client) => {
      await client.query("begin; set local enable_seqscan = off");
      await client.query("select auth.enter($1)", [coordinator.token]);
      return (await client.query(`explain ${asked}`)).rows;
    });
    expect(JSON.stringify(rows)).toMatch(/Index Cond: \(\(region = 'north'::region\) AND \(assessment/);
  });
});

describe("part 4, promise 7: nothing is done for whoever did not enter", () => {
  test.each(["person", "job"] as const)("%s: facts are not written", async (login) => {
    expect(
      await tried(login, "select 1", `select keep_facts(array['${theCase.registrationId}']::uuid[], 'record')`),
    ).toBe("28000");
  });
});

describe("part 4, promise 7: how to reach parties is read while a registration waits", () => {
  test("by nobody once it was turned down, by the desk no longer once it is a case", async () => {
    const parties = [
      partyValues("harmed", true, { phone: "06 11112222" }),
      partyValues("responsible", false, { email: "b@example.org" }),
    ];
    const registrationId = await register(desk, registrationValues({ parties }));
    const details = `select party_id from contact_details where registration_id = '${registrationId}'`;
    expect(await rowsFor(desk, details)).toHaveLength(2);
    expect(await rowsFor(coordinator, details)).toHaveLength(2);
    await turnDown(desk, { registrationId, reason: "other", assessedOn: "2021-03-05" });
    expect(await rowsFor(desk, details)).toEqual([]);
    expect(await rowsFor(coordinator, details)).toEqual([]);
    expect(await rowsFor(desk, `select from contact_details where party_id = '${theCase.harmed}'`)).toEqual([]);
  });
});

describe("part 4, promise 7: a story stands at an address over https", () => {
  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "http://example.org",
    "data:text/html,x",
    "//example.org",
    "",
  ])("not %j, whoever links it", async (address) => {
    const link = (by: string) =>
      `insert into stories (year, title, address, recorded_by) values (2021, 'x', '${address}', ${by})`;
    expect(await as(management, link("auth.uid()"))).toBe("23514");
    expect(await asJob(link("null"))).toBe("23514");
  });
});

describe("part 4, promise 7: what ended stays ended, since the moment at which it did", () => {
  test("accounts and sessions, for an admin", async () => {
    const { id } = await makeActor(superuser, "mediator");
    const end = (table: string, key: string, at: string) =>
      `update ${table} set ended_at = ${at} where ${key} = '${id}'`;
    const endedAt = async (table: string, key: string) =>
      (await superuser.query(`select ended_at from ${table} where ${key} = $1`, [id])).rows[0].ended_at;
    for (const [table, key] of [
      ["auth.sessions", "user_id"],
      ["users", "id"],
    ] as const) {
      for (const at of ["'infinity'", "auth.now() - interval '1 day'", "clock_timestamp() + interval '1 day'"]) {
        expect([at, await as(admin, end(table, key, at))]).toEqual([at, "42501"]);
      }
      expect(await as(admin, end(table, key, "auth.now()"))).toBeNull();
      const ended = await endedAt(table, key);
      for (const at of ["null", "auth.now()"]) await as(admin, end(table, key, at));
      expect(await endedAt(table, key)).toEqual(ended);
    }
  });

  test("sessions, for the login of sign-in, which starts none that is older, or lasts longer than a day's work", async () => {
    const { id } = await makeActor(superuser, "mediator");
    await superuser.query("update auth.sessions set ended_at = '2021-01-01' where user_id = $1", [id]);
    for (const at of ["null", "auth.now()"]) {
      await tried("signIn", "select 1", `update auth.sessions set ended_at = ${at} where user_id = '${id}'`);
    }
    const { rows } = await superuser.query("select ended_at::date::text as on from auth.sessions where user_id = $1", [
      id,
    ]);
    expect(rows).toEqual([{ on: "2021-01-01" }]);
    const start = (more: Record<string, string>) => {
      const row = { token_hash: "'x'", user_id: `'${id}'`, expires_at: "auth.now() + interval '12 hours'", ...more };
      return `insert into auth.sessions (${Object.keys(row)}) values (${Object.values(row)})`;
    };
    const odd: Record<string, string>[] = [
      { expires_at: "auth.now() + interval '13 hours'" },
      { expires_at: "'infinity'" },
      { last_seen_at: "'infinity'" },
      { started_at: "auth.now() - interval '1 day'" },
    ];
    for (const more of odd) {
      expect([more, await tried("signIn", "select 1", start(more))]).toEqual([more, "42501"]);
    }
    expect(await tried("signIn", "select 1", start({}))).toBeNull();
  });
});

describe("part 4, promise 7: a login does nothing to what others do on the same server", () => {
  const everybody = ["person", "signIn", "reporting", "job"] as const;
  const locking = ["signIn", "job"];

  test.each(everybody)("%s ends nobody, sees nobody's statements, keeps no large object", async (login) => {
    // A job, whose login the web server does not have, says whose turn it is and cancels its own.
    const ofJobs = [
      "select pg_cancel_backend(pg_backend_pid())",
      "select query from pg_stat_activity",
      "select * from pg_locks",
    ];
    for (const statement of [
      ...(login === "job" ? [] : ofJobs),
      "select pg_terminate_backend(pg_backend_pid())",
      "select lo_create(0)",
      "select pg_stat_get_backend_activity(1)",
      "select lo_from_bytea(0, 'x')",
      "select pg_notify('x', 'y')",
      "select pg_read_file('/etc/passwd')",
      "copy (select 1) to program 'true'",
      "set session_replication_role = replica",
      "load 'x'",
    ]) {
      expect([statement, await tried(login, "select 1", statement)]).toEqual([statement, "42501"]);
    }
  });

  test.each(everybody)("%s takes no locks that others wait for, but for sign-in and jobs their own", async (login) => {
    for (const statement of [
      "select pg_advisory_xact_lock(1)",
      "select pg_try_advisory_lock(1)",
      "select pg_advisory_lock_shared(1, 2)",
    ]) {
      const outcome = await tried(login, "select 1", statement);
      expect([statement, outcome]).toEqual([statement, locking.includes(login) ? null : "42501"]);
    }
  });

  test("the login of persons locks no table against others", async () => {
    const { rows } = await superuser.query<{ name: string }>(
      "select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace)",
    );
    for (const { name } of rows) {
      for (const mode of ["share", "share row exclusive", "exclusive", "access exclusive"]) {
        expect([name, mode, await as(mediator, `lock table ${name} in ${mode} mode nowait`)]).toEqual([
          name,
          mode,
          "42501",
        ]);
      }
    }
  });
});

describe("part 4, item 7: nothing absurd or unseen comes in by a person's login, as none does by a form", () => {
  test.each(["-infinity", "0001-01-01", "4713-01-01 BC", "1899-12-31"])("no day such as %s", async (day) => {
    const statements = [
      registering({ received_on: `'${day}'` }),
      registering({ offence_on: `'${day}'` }),
      ...entriesOfAllKinds.map(({ kind, row }) =>
        entryInsert(kind, { ...ofCase(), [Object.keys(row)[0] ?? ""]: `date '${day}'` }),
      ),
    ];
    for (const statement of statements)
      expect([statement, await as(mediator, statement)]).toEqual([statement, "42501"]);
  });

  test("no offence that has yet to happen", async () => {
    expect(await as(mediator, registering({ offence_on: "'infinity'" }))).toBe("42501");
    expect(await as(mediator, registering({ offence_on: "'2020-12-24'" }))).toBeNull();
  });

  test.each(["", " ", "\u200B", "\u00AD\u3164", "\u202E"])(
    "no report of nothing that can be seen (%j)",
    async (summary) => {
      const report = (text: string) =>
        `insert into closing_reports (registration_id, reason, recovery, summary, recorded_by)
         values ('${theCase.registrationId}', 'other', 'unknown', '${text}', auth.uid())`;
      expect(await as(mediator, report(summary))).toBe("42501");
      // What can be seen gets past this wall, and is refused at the end, as the case has no day of closing.
      expect(await as(mediator, report("منى"), "set constraints all immediate")).toBe("42501");
    },
  );

  test("no number that would be called otherwise than a number is", async () => {
    const called = (number: string) => reachedAt({ channel: "phone", phone_e164: `'${number}'` });
    for (const number of ['x" onclick', "0612345678", "+31 6", "javascript:1", "+316;ext=1;x"])
      expect([number, await as(mediator, called(number))]).toEqual([number, "42501"]);
    expect(await as(mediator, called("+31201234567;ext=212"))).toBeNull();
  });
});
