import { DatabaseError } from "pg";
import { describe, expect, test } from "vitest";
import { entryKinds } from "@/core/words/entries";
import { type ConnectionUrls, type LoginRole, loginRoles } from "@/db/connection-urls";
import { withClient } from "@/db/postgres/session";
import { useDatabase } from "@/testing/database";

const { superuser, urls } = await useDatabase();

const logins = Object.values(loginRoles);
const ourSchemas = ["public", "auth"];

/** What a login may do with every kind of entry. */
const withEntries = (may: string) => Object.fromEntries(entryKinds.map((kind) => [`public.${kind}`, may]));

/** What each login may do with each table: what is not here may not be done. `update(…)` is by column. */
const granted: Record<LoginRole, Record<string, string>> = {
  portal_person: {
    ...withEntries("insert select"),
    "auth.calendar_feeds":
      "insert select(id last_asked_at recorded_at user_id) update(id last_asked_at recorded_at token_hash)",
    "auth.sessions": "select(browser ended_at expires_at id last_seen_at started_at system user_id) update(ended_at)",
    "public.account_changes": "insert select update(decision)",
    "public.audit_entries": "insert",
    "public.case_access": "select",
    "public.closing_reports": "insert select",
    "public.contact_details": "insert select",
    "public.drafts": "insert select update(content page recorded_at registration_id revision saved_at)",
    "public.facts":
      "select(assessed_on assessment both_agreed closed_on closing_reason counted_forms first_attempt_on in_custody initiating_side legal_phase main_form not_taken_up_reason offence_category outgoing_attempts received_on recovery referrer region registration_id)",
    "public.information_texts": "insert select",
    "public.mails": "insert select",
    "public.parties": "insert select",
    "public.party_versions": "insert select",
    "public.reopenings": "insert select",
    "public.registration_versions": "insert select",
    "public.registrations":
      "insert select update(assessed_at assessed_by assessed_on assessment closed_on mediator_id not_taken_up_reason)",
    "public.standings":
      "insert select update(answered_on last_attempt_at last_attempt_channel last_attempt_party_id last_attempt_result last_event_on next_step status tries until waiting_party_id waiting_since waits_for)",
    "public.stories": "insert select update(removed_at)",
    "public.users": "select update(ended_at)",
    "public.working_notes": "insert select update(note revision saved_at)",
  },
  portal_sign_in: {
    "auth.credentials": "insert select update(changed_at password_hash)",
    "auth.devices": "delete insert select update(last_used_at)",
    "auth.one_time_links": "select update(used_at)",
    "auth.sessions": "insert select update(ended_at)",
    "auth.throttles": "delete insert select update(failed_at failures free_at)",
    "public.audit_entries": "insert",
    "public.mails": "insert select(recorded_at user_id)",
    "public.users": "select",
  },
  portal_reporting: { "public.facts": "select", "public.late_changes": "select" },
  portal_mail: {
    "auth.one_time_links": "insert",
    "public.mails": "select update(attempts claimed_until due_at failed_at problem reply sent_at)",
  },
  portal_job: {
    ...withEntries("insert maintain select"),
    // What an import brings can come again, changed.
    "public.contact_attempts": "insert maintain select update",
    "public.decisions": "delete insert maintain select",
    "public.mediated_contacts": "insert maintain select update",
    "auth.credentials": "insert",
    "auth.one_time_links": "insert",
    "public.audit_entries": "insert",
    "public.case_access": "maintain select",
    "public.case_sequences": "insert select update",
    "public.closing_reports": "insert maintain select update",
    "public.contact_details": "insert maintain select update",
    "public.drafts": "insert",
    "public.facts": "maintain select",
    "public.information_texts": "insert",
    "public.parties": "insert maintain select update",
    "public.party_versions": "maintain select",
    "public.registration_versions": "maintain select",
    "public.registrations": "insert maintain select update",
    "public.reopenings": "insert select",
    "public.standings": "delete insert maintain select update",
    "public.stories": "insert",
    "public.users": "insert select update(ended_at)",
    "public.working_notes": "insert",
  },
};

/** Who may call each function: with the rights of whoever calls, unless it is among the definers. */
const mayCall: Record<string, string[]> = {
  "auth.calendar_of": ["portal_sign_in"],
  "auth.context": ["portal_job", "portal_person", "portal_reporting", "portal_sign_in"],
  "auth.enter": ["portal_person", "portal_reporting"],
  "auth.enter_job": ["portal_job"],
  "auth.guard_link": [],
  "auth.has_password": ["portal_person"],
  "auth.is_job": ["portal_job", "portal_person", "portal_reporting", "portal_sign_in"],
  "auth.latest": ["portal_person"],
  "auth.latest_day": ["portal_person"],
  "auth.now": ["portal_job", "portal_mail", "portal_person", "portal_sign_in"],
  "auth.origin": [],
  "auth.principal": ["portal_job", "portal_person", "portal_reporting", "portal_sign_in"],
  "auth.reaches": ["portal_person"],
  "auth.regions": ["portal_job", "portal_person", "portal_reporting", "portal_sign_in"],
  "auth.regions_seen": ["portal_person"],
  "auth.role": ["portal_job", "portal_person", "portal_reporting", "portal_sign_in"],
  "auth.seal": [],
  "auth.sees": ["portal_person"],
  "auth.session_of": ["portal_person"],
  "auth.today": [],
  "auth.uid": ["portal_job", "portal_person", "portal_reporting", "portal_sign_in"],
  "auth.uid_as": ["portal_person"],
  "public.apply_account_change": [],
  "public.correct_registered": [],
  "public.end_standing": [],
  "public.entry_wall": [],
  "public.give_case_number": [],
  "public.guard_account_change": [],
  "public.guard_lengths": [],
  "public.guard_listed": [],
  "public.guard_mail": [],
  "public.guard_number": [],
  "public.guard_registration": [],
  "public.guard_version": [],
  "public.keep_facts": ["portal_job", "portal_person"],
  "public.keep_mediator": [],
  "public.note_attempt": ["portal_person"],
  "public.note_delayed_sign_in": ["portal_sign_in"],
  "public.reopen": [],
  "public.search_key": ["portal_job", "portal_person"],
  "public.stamp": [],
  "public.stamp_draft": [],
  "public.stamp_origin": [],
  "public.supersede_version": [],
  "public.sweep_drafts": [],
  "public.sweep_working_notes": [],
  "public.tie_closing": [],
  "public.wants_second_admin": [],
};
const definers = [
  "auth.calendar_of",
  "auth.context",
  "auth.enter",
  "auth.enter_job",
  "auth.guard_link",
  "auth.has_password",
  "auth.now",
  "auth.origin",
  "auth.reaches",
  "auth.seal",
  "auth.session_of",
  "public.apply_account_change",
  "public.correct_registered",
  "public.end_standing",
  "public.give_case_number",
  "public.guard_account_change",
  "public.guard_mail",
  "public.guard_number",
  "public.guard_version",
  "public.keep_facts",
  "public.keep_mediator",
  "public.note_attempt",
  "public.note_delayed_sign_in",
  "public.reopen",
  "public.stamp_origin",
  "public.supersede_version",
  "public.sweep_drafts",
  "public.sweep_working_notes",
  "public.tie_closing",
];

async function column(sql: string, values: unknown[] = []): Promise<string[]> {
  const { rows } = await superuser.query<{ it: string }>(sql, values);
  return rows.map((row) => row.it);
}

const allTables = await column(
  `select c.oid::regclass::text as it from pg_class c where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text = any($1)`,
  [ourSchemas],
);

/** The code with which the database answers a statement, or null where it did what was asked. */
async function refusal(login: keyof ConnectionUrls, statement: string): Promise<string | null> {
  return withClient(urls[login], (client) =>
    client.query(statement).then(
      () => null,
      (error: unknown) => (error instanceof DatabaseError ? (error.code ?? "?") : String(error)),
    ),
  );
}

describe("promise 6: the logins of the portal own nothing and stand below every wall", () => {
  test("none is superuser, goes around row security, makes roles or databases, or replicates", async () => {
    const { rows } = await superuser.query(
      `select rolname from pg_roles where rolname like 'portal\\_%'
          and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    );
    expect(rows.map((row) => row.rolname).sort()).toEqual(["portal_owner", ...logins].sort());
  });

  test("none owns anything in any database, nor belongs to another role", async () => {
    const owned = `select refobjid::regrole::text as it from pg_shdepend where deptype = 'o' and refobjid::regrole::text = any($1)`;
    expect(await column(owned, [logins])).toEqual([]);
    expect(await column(owned, [["portal_owner"]])).not.toEqual([]);
    const member = "select member::regrole::text as it from pg_auth_members where member::regrole::text = any($1)";
    expect(await column(member, [logins])).toEqual([]);
  });

  test("the owner cannot log in", async () => {
    expect(await column("select rolcanlogin::text as it from pg_roles where rolname = 'portal_owner'")).toEqual([
      "false",
    ]);
  });

  test("they enter the schemas public and auth, and no other", async () => {
    const { rows } = await superuser.query(
      `select r as login, array_agg(nspname::text order by nspname) filter (where has_schema_privilege(r, n.oid, 'usage')) as used,
              array_agg(nspname::text) filter (where has_schema_privilege(r, n.oid, 'create')) as made
         from unnest($1::text[]) r, pg_namespace n
        where nspname !~ '^pg_' and nspname <> 'information_schema' group by r`,
      [logins],
    );
    const expected = logins.map((login) => ({ login, used: ["auth", "public"], made: null }));
    expect(rows).toEqual(expect.arrayContaining(expected));
    expect(rows).toHaveLength(logins.length);
  });
});

describe("promise 6: row-level security is forced on every table", () => {
  test("there are tables to look at", () => expect(allTables.length).toBeGreaterThan(15));

  test.each(allTables)("%s: enabled, forced, with a policy, owned by the owner", async (table) => {
    const { rows } = await superuser.query(
      `select relrowsecurity, relforcerowsecurity, relowner::regrole::text as owner,
              exists (select from pg_policy where polrelid = c.oid) as policies
         from pg_class c where oid = $1::regclass`,
      [table],
    );
    expect(rows).toEqual([{ relrowsecurity: true, relforcerowsecurity: true, owner: "portal_owner", policies: true }]);
  });

  test("no view looks past it: each asks in the name of whoever looks", async () => {
    const views = `select oid::regclass::text as it from pg_class where relnamespace::regnamespace::text = any($1)
      and (relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any(reloptions), false)))`;
    expect(await column(views, [ourSchemas])).toEqual([]);
  });

  test("no policy is for everybody", async () => {
    expect(await column("select polname as it from pg_policy where 0 = any(polroles)")).toEqual([]);
  });
});

describe("promise 6: nobody may anything for being somebody", () => {
  const schemas = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

  test.each([
    [
      "the database",
      "select privilege_type as it from pg_database d, aclexplode(coalesce(datacl, acldefault('d', datdba))) where datname = current_database() and grantee = 0",
    ],
    [
      "a schema",
      `select nspname as it from pg_namespace n, aclexplode(coalesce(nspacl, acldefault('n', nspowner))) where grantee = 0 and ${schemas}`,
    ],
    [
      "a table or sequence",
      `select relname as it from pg_class c join pg_namespace n on n.oid = relnamespace, aclexplode(relacl) where grantee = 0 and ${schemas}`,
    ],
    [
      "a column",
      `select attname as it from pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace, aclexplode(attacl) where grantee = 0 and ${schemas}`,
    ],
    [
      "a function of ours",
      `select proname as it from pg_proc join pg_namespace n on n.oid = pronamespace, aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0 and nspname in ('public', 'auth')`,
    ],
  ])("PUBLIC has no right on %s", async (_, sql) => expect(await column(sql)).toEqual([]));

  test("who may call which function is as it stands here", async () => {
    const { rows } = await superuser.query(
      `select pronamespace::regnamespace || '.' || proname as name,
              array_agg(distinct r order by r) filter (where has_function_privilege(r, p.oid, 'execute')) as may
         from pg_proc p, unnest($1::text[]) r where pronamespace::regnamespace::text = any($2) group by 1`,
      [logins, ourSchemas],
    );
    expect(Object.fromEntries(rows.map((row) => [row.name, row.may ?? []]))).toEqual(mayCall);
  });

  test("a function with its owner's rights has a search path of its own, and an owner whom row security binds", async () => {
    const { rows } = await superuser.query(
      `select pronamespace::regnamespace || '.' || proname as name, proconfig, rolname, rolsuper or rolbypassrls as passes
         from pg_proc join pg_roles o on o.oid = proowner
        where prosecdef and pronamespace::regnamespace::text !~ '^pg_' order by 1`,
    );
    const expected = definers.map((name) => ({
      name,
      proconfig:
        name === "public.keep_facts"
          ? ["search_path=pg_catalog, public, pg_temp", "plan_cache_mode=auto"]
          : ["search_path=pg_catalog, pg_temp"],
      rolname: "portal_owner",
      passes: false,
    }));
    expect(rows).toEqual(expected);
  });
});

describe("promise 6: each login may do with each table what stands here, and no more", () => {
  test.each(logins)("%s", async (login) => {
    const { rows } = await superuser.query<{ name: string; may: string }>(
      `select name, string_agg(may, ' ' order by may) as may from (
         select relnamespace::regnamespace || '.' || relname as name, lower(privilege_type) as may
           from pg_class, aclexplode(relacl) where grantee = $1::regrole and relkind in ('r', 'p', 'v', 'm')
         union all
         select relnamespace::regnamespace || '.' || relname,
                lower(privilege_type) || '(' || string_agg(attname, ' ' order by attname) || ')'
           from pg_attribute join pg_class c on c.oid = attrelid, aclexplode(attacl)
          where grantee = $1::regrole group by relnamespace, relname, privilege_type
       ) rights group by name`,
      [login],
    );
    expect(Object.fromEntries(rows.map((row) => [row.name, row.may]))).toEqual(granted[login]);
  });

  test("nobody may read or set a sequence", async () => {
    const sequences = `select c.relname as it from pg_class c, unnest($1::text[]) r
      where relkind = 'S' and relnamespace::regnamespace::text = any($2) and has_sequence_privilege(r, c.oid, 'select,update,usage')`;
    expect(await column(sequences, [logins, ourSchemas])).toEqual([]);
  });
});

describe("promise 6: and so the database answers", () => {
  test.each(["auth.credentials", "auth.one_time_links", "auth.devices", "auth.throttles", "auth.context_key"])(
    "the login of persons cannot read %s",
    async (table) => expect(await refusal("person", `select from ${table}`)).toBe("42501"),
  );

  test("figures are counted by a login that reads facts and nothing else", async () => {
    const readable: string[] = [];
    for (const table of allTables) {
      const code = await refusal("reporting", `select 1 from ${table}`);
      if (code === null) readable.push(table);
      else expect(code).toBe("42501");
    }
    expect(readable.toSorted()).toEqual(["facts", "late_changes"]);
  });

  const keys = Object.keys(loginRoles) as (keyof ConnectionUrls)[];
  test.each(keys)("the audit trail can't be read, changed, cut or emptied by the login %s", async (login) => {
    for (const statement of [
      "select from audit_entries",
      "update audit_entries set action = 'x'",
      "delete from audit_entries",
      "truncate audit_entries",
    ]) {
      expect([statement, await refusal(login, statement)]).toEqual([statement, "42501"]);
    }
  });

  test.each(keys)("the login %s cannot step out of its role or its walls", async (login) => {
    for (const statement of [
      "set role portal_owner",
      "set session authorization portal_owner",
      "alter table registrations no force row level security",
      "alter role current_user bypassrls",
      "create table public.mine (it int)",
      // An import stages its rows in temporary tables.
      ...(login === "job" ? [] : ["create temporary table mine (it int)"]),
      "create schema mine",
    ]) {
      expect([statement, await refusal(login, statement)]).toEqual([statement, "42501"]);
    }
  });

  test("asking for row security to be off is an error, not a way around", async () => {
    expect(await refusal("person", "set row_security = off; select from registrations")).toBe("42501");
  });
});
