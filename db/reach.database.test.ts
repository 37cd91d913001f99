import { Client, DatabaseError } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { entryKinds } from "@/core/words/entries";
import { type Region, type Role, roles } from "@/core/words/users";
import { withClient } from "@/db/postgres/session";
import { useDatabase } from "@/testing/database";
import { entryInsert } from "@/testing/entries";
import { makeActor } from "@/testing/factories";

/** The second wall alone: raw SQL without a condition, in the name of somebody of each role. Whoever looks is of the region north. */

const { superuser, urls } = await useDatabase();

/** Where a registration stands, seen from whoever looks: `mine` has them for its mediator, or was recorded by them. */
const situations = {
  ownCase: { region: "north", assessment: "taken_up", mine: true },
  ownCaseElsewhere: { region: "south", assessment: "taken_up", mine: true },
  ownClosedCase: { region: "north", assessment: "taken_up", mine: true, closed: true },
  colleaguesCase: { region: "north", assessment: "taken_up" },
  caseOfNobody: { region: "north", assessment: "taken_up", unassigned: true },
  colleaguesClosedCase: { region: "north", assessment: "taken_up", closed: true },
  caseElsewhere: { region: "south", assessment: "taken_up" },
  pendingHere: { region: "north", assessment: "pending" },
  pendingElsewhere: { region: "south", assessment: "pending" },
  ownPendingElsewhere: { region: "south", assessment: "pending", mine: true },
  turnedDownHere: { region: "north", assessment: "not_taken_up" },
  turnedDownElsewhere: { region: "south", assessment: "not_taken_up" },
  // As an import may bring it: with a mediator, who has no more business with it.
  turnedDownOfOwn: { region: "south", assessment: "not_taken_up", mine: true },
} as const satisfies Record<
  string,
  { region: Region; assessment: string; mine?: true; closed?: true; unassigned?: true }
>;
type Situation = keyof typeof situations;
const everySituation = Object.keys(situations) as Situation[];

const none: Situation[] = [];
const pending: Situation[] = ["pendingHere", "pendingElsewhere", "ownPendingElsewhere"];
const ownOpen: Situation[] = ["ownCase", "ownCaseElsewhere"];

/** The registrations that each role sees, and all that belongs to them. */
const seen: Record<Role, Situation[]> = {
  mediator: ["ownCase", "ownCaseElsewhere", "ownClosedCase", "pendingHere", "ownPendingElsewhere"],
  coordinator: [
    "ownCase",
    "ownCaseElsewhere",
    "ownClosedCase",
    "colleaguesCase",
    "caseOfNobody",
    "colleaguesClosedCase",
    "pendingHere",
    "ownPendingElsewhere",
    "turnedDownHere",
  ],
  registration_desk: [...pending, "turnedDownHere", "turnedDownElsewhere", "turnedDownOfOwn"],
  management: none,
  admin: none,
};

/** The cases to which each role adds what happened: open ones. */
const workedOn: Record<Role, Situation[]> = {
  mediator: ownOpen,
  coordinator: [...ownOpen, "colleaguesCase", "caseOfNobody"],
  registration_desk: none,
  management: none,
  admin: none,
};

/** Where each role corrects how to reach a party: in open cases. */
const corrected: Record<Role, Situation[]> = {
  mediator: ownOpen,
  coordinator: [...ownOpen, "colleaguesCase", "caseOfNobody"],
  registration_desk: none,
  management: none,
  admin: none,
};

/** What each role can take up for a mediator of the region (a mediator: for themself), and turn down. */
const takenUp: Record<Role, Situation[]> = {
  mediator: ["pendingHere"],
  coordinator: ["pendingHere"],
  registration_desk: pending,
  management: none,
  admin: none,
};
const turnedDown: Record<Role, Situation[]> = { ...takenUp, mediator: none };

type Made = { id: string; partyId: string };
const viewers = {} as Record<Role, Actor>;
const made = {} as Record<Role, Record<Situation, Made>>;
let colleague: Actor;
const client = new Client({ connectionString: urls.person });

beforeAll(async () => {
  colleague = await makeActor(superuser, "mediator", ["north", "south"]);
  for (const role of roles) {
    viewers[role] = await makeActor(superuser, role);
    made[role] = {} as Record<Situation, Made>;
    for (const situation of everySituation) made[role][situation] = await make(viewers[role], situation);
  }
  await client.connect();
});
afterAll(() => client.end());

/** A row of each kind of entry, as parts of the statement below. */
const entriesMade = entryKinds
  .map((kind) => {
    const row = { registration_id: "registration_id", party_id: "id", recorded_by: "$3::uuid" };
    return `${kind}_made as (${entryInsert(kind, row)} from party),`;
  })
  .join(" ");

/**
 * A registration in a situation, with a row in every table that belongs to one, whatever the portal would say of that; whoever looks
 * has mediated in it once, which shows them nothing any more.
 */
async function make(viewer: Actor, situation: Situation): Promise<Made> {
  const asked = { mine: false, closed: false, unassigned: false, ...situations[situation] };
  const { region, assessment, mine, closed, unassigned } = asked;
  const who = mine ? viewer.id : colleague.id;
  const { rows } = await superuser.query<Made>(
    `with registration as (
       insert into registrations (received_on, referrer, offence_category, legal_phase, region, assessment, assessed_on,
         not_taken_up_reason, mediator_id, closed_on, recorded_by)
       values ('2021-01-01', 'victim_support', 'violence', 'after_trial', $1, $2::assessment,
         case when $2 <> 'pending' then date '2021-01-05' end,
         case when $2 = 'not_taken_up' then (enum_range(null::not_taken_up_reason))[1] end,
         case when $2 = 'taken_up' and not $5 or $2 = 'not_taken_up' and $7 then $3::uuid end, case when $4 then date '2021-02-01' end, $3)
       returning *
     ), party as (
       insert into parties (registration_id, position, side, role, family_name)
       select id, 0, 'harmed', 'victim', 'de Vries' from registration returning *
     ), details as (insert into contact_details (registration_id, party_id, channel, email) select registration_id, id, 'email', 'a@example.org' from party
     ), ${entriesMade}
     report as (
       insert into closing_reports (registration_id, reason, recovery, summary, recorded_by)
       select id, 'other', 'unknown', 'x', $3 from registration returning *
     ), last_report as (
       insert into closing_reports (registration_id, reason, recovery, summary, recorded_by)
       select id, 'other', 'unknown', 'x', $3 from registration
     ), reopening as (
       insert into reopenings (closing_report_id, closed_on, reopened_on, reason, recorded_by)
       select id, '2021-01-20', '2021-01-21', 'x', $3 from report
     ), fact as (
       insert into facts (registration_id, received_on, assessment, referrer, offence_category, legal_phase, in_custody, region,
         counted_forms, both_agreed, outgoing_attempts)
       select id, received_on, assessment, referrer, offence_category, legal_phase, in_custody, region, '{}', false, 1 from registration
     ), no_case as (
       insert into case_access (registration_id, user_id, "as", from_on, open)
       select id, $3, 'mediator', '2021-01-05', true from registration where $7 and assessment = 'not_taken_up'
     ), was_theirs as (
       insert into case_access (registration_id, user_id, "as", from_on, until_on, open)
       select id, $6, 'mediator', '2021-01-05', '2021-01-06', open from registration
     )
     select registration.id, party.id as "partyId" from registration, party`,
    [region, assessment, who, closed, unassigned, viewer.id, mine],
  );
  const [row] = rows;
  if (!row) throw new Error("nothing was made");
  return row;
}

/** Runs work as somebody, in a transaction that is undone. */
async function as<T>(viewer: Actor, work: () => Promise<T>): Promise<T> {
  await client.query("begin");
  try {
    await client.query("select auth.enter($1)", [viewer.token]);
    return await work();
  } finally {
    await client.query("rollback");
  }
}

/** What came of a write: `done`, `nothing` where no row was reached, or the code of the refusal. */
function written(viewer: Actor, sql: string, values: unknown[] = []): Promise<string> {
  return as(viewer, () =>
    client.query(sql, values).then(
      ({ rowCount }) => (rowCount === 0 ? "nothing" : "done"),
      (error: unknown) => (error instanceof DatabaseError ? (error.code ?? "?") : String(error)),
    ),
  );
}

/** The situations of a role in which a write is done. */
async function doneIn(role: Role, sql: string, values: (made: Made) => unknown[]): Promise<Situation[]> {
  const done: Situation[] = [];
  for (const situation of everySituation) {
    const outcome = await written(viewers[role], sql, values(made[role][situation]));
    if (outcome === "done") done.push(situation);
    // Refused by a wall, and not for another reason.
    else expect([situation, outcome]).toEqual([situation, expect.stringMatching(/^(nothing|42501)$/)]);
  }
  return done;
}

const registrationOf = {
  registrations: "id",
  parties: "registration_id",
  contact_details: "(select registration_id from parties where id = party_id)",
  contact_attempts: "registration_id",
  decisions: "registration_id",
  mediated_contacts: "registration_id",
  closing_reports: "registration_id",
  reopenings: "(select registration_id from closing_reports where id = closing_report_id)",
  facts: "registration_id",
  case_access: "registration_id",
} as const;
type Table = keyof typeof registrationOf;
const tables = Object.keys(registrationOf) as Table[];
const matrix = roles.flatMap((role) => tables.map((table) => ({ role, table })));

describe("promise 6: what somebody sees of the cases", () => {
  test.each(matrix)("$role · $table", async ({ role, table }) => {
    const { rows } = await as(viewers[role], () =>
      client.query<{ of: string }>(`select ${registrationOf[table]} as of from ${table}`),
    );
    const visible = new Set(rows.map((row) => row.of));
    const own = everySituation.filter((situation) => visible.has(made[role][situation].id));
    // How to reach somebody is nobody's business any more once their registration was turned down.
    const isClosedOff = (one: Situation) => table === "contact_details" && one.startsWith("turnedDown");
    // That one is tied to it is all that is seen of what is no case.
    const isTied = (one: Situation) =>
      table === "case_access" && one === "turnedDownOfOwn" && (role === "mediator" || role === "coordinator");
    expect(own).toEqual(everySituation.filter((one) => (seen[role].includes(one) && !isClosedOff(one)) || isTied(one)));
  });

  test.each(tables)("nobody sees %s", async (table) => {
    expect((await client.query(`select 1 from ${table}`)).rows).toEqual([]);
  });
});

describe("promise 6: stories are seen by whoever sees figures, and linked and taken off by management alone", () => {
  const link = (by: string) =>
    `insert into stories (year, title, address, recorded_by) values (2021, 'x', 'https://example.org', '${by}')`;
  const outcomes = { mediator: 1, coordinator: 1, registration_desk: 0, management: 1, admin: 0 };
  let story: string;
  beforeAll(async () => {
    const { rows } = await superuser.query<{ id: string }>(`${link(viewers.management.id)} returning id`);
    story = rows[0]?.id ?? "";
  });

  test.each(roles)("%s", async (role) => {
    const me = viewers[role];
    const may = (refused: string) => (role === "management" ? "done" : refused);
    expect(await as(me, async () => (await client.query("select from stories")).rowCount)).toBe(outcomes[role]);
    expect(await written(me, link(me.id))).toBe(may("42501"));
    expect(await written(me, "update stories set removed_at = transaction_timestamp() where id = $1", [story])).toBe(
      may("nothing"),
    );
  });

  test.each([
    () => link(colleague.id),
    () => "update stories set removed_at = now() - interval '1 day'",
    () => "update stories set title = 'y'",
    () => "delete from stories",
  ])("management does not link in another's name, take off at another moment, rewrite or delete (%#)", async (sql) => {
    expect(await written(viewers.management, sql())).toBe("42501");
  });

  test("what was taken off stays off", async () => {
    const { rows } = await superuser.query<{ id: string }>(`${link(viewers.management.id)} returning id`);
    await superuser.query("update stories set removed_at = now() - interval '1 day' where id = $1", [rows[0]?.id]);
    const again = "update stories set removed_at = transaction_timestamp() where id = $1";
    expect(await written(viewers.management, again, [rows[0]?.id])).toBe("nothing");
    await superuser.query("delete from stories where id = $1", [rows[0]?.id]);
  });
});

describe("promise 6: what somebody sees of accounts, sessions and mail", () => {
  const counts: Record<Role, { sessions: "own" | "all"; mail: number }> = {
    mediator: { sessions: "own", mail: 0 },
    coordinator: { sessions: "own", mail: 0 },
    registration_desk: { sessions: "own", mail: 0 },
    management: { sessions: "own", mail: 0 },
    admin: { sessions: "all", mail: 1 },
  };
  beforeAll(() =>
    superuser.query("insert into mails (user_id, purpose, locale) values ($1, 'first_password', 'nl')", [colleague.id]),
  );

  test.each(roles)("%s", async (role) => {
    const [sessions, mail] = await as(viewers[role], async () => [
      (await client.query("select user_id from auth.sessions")).rows.map((row) => row.user_id),
      (await client.query("select from mails")).rowCount,
    ]);
    expect(mail).toBe(counts[role].mail);
    if (counts[role].sessions === "own") expect(sessions).toEqual([viewers[role].id]);
    else expect(sessions).toHaveLength(roles.length + 1);
  });

  test("an account shows no more than its row: its password and links have no policy for persons", async () => {
    for (const table of ["auth.credentials", "auth.one_time_links", "auth.devices", "auth.throttles"]) {
      expect(await written(viewers.admin, `select from ${table}`)).toBe("42501");
    }
  });
});

describe("promise 6: what happened is added to open cases within reach", () => {
  const inserts: Record<string, string> = {
    ...Object.fromEntries(
      entryKinds.map((kind) => {
        const insert = entryInsert(kind, {
          registration_id: "$1::uuid",
          party_id: "$2::uuid",
          recorded_by: "$3::uuid",
        });
        return [kind, `${insert} where $2::uuid is not null`];
      }),
    ),
    closing_reports: `insert into closing_reports (registration_id, reason, recovery, summary, recorded_by)
      select $1, 'other', 'unknown', 'x', $3 where $2::uuid is not null`,
  };
  const writes = roles.flatMap((role) => Object.keys(inserts).map((table) => ({ role, table })));

  test.each(writes)("$role · $table", async ({ role, table }) => {
    const done = await doneIn(role, inserts[table] ?? "", ({ id, partyId }) => [id, partyId, viewers[role].id]);
    expect(done).toEqual(workedOn[role]);
  });

  test.each(Object.entries(inserts))("%s: never under another's name, nor under none", async (_, sql) => {
    for (const role of ["mediator", "coordinator"] as const) {
      const { id, partyId } = made[role].ownCase;
      expect(await written(viewers[role], sql, [id, partyId, colleague.id])).toBe("42501");
      expect(await written(viewers[role], sql, [id, partyId, null])).toBe("42501");
    }
  });

  test.each(["contact_attempts", "decisions", "mediated_contacts", "closing_reports", "reopenings", "parties"])(
    "%s: nobody changes or deletes what was recorded",
    async (table) => {
      for (const role of roles) {
        expect(await written(viewers[role], `delete from ${table}`)).toBe("42501");
        expect(await written(viewers[role], `update ${table} set id = gen_random_uuid()`)).toBe("42501");
      }
    },
  );
});

describe("promise 6: how to reach a party", () => {
  test.each(roles)("%s corrects it within reach", async (role) => {
    const sql = `insert into contact_details (registration_id, party_id, channel, email, corrects, recorded_by)
      select registration_id, party_id, channel, 'b@example.org', id, $2 from contact_details where party_id = $1`;
    expect(await doneIn(role, sql, ({ partyId }) => [partyId, viewers[role].id])).toEqual(
      everySituation.filter((situation) => corrected[role].includes(situation)),
    );
  });

  test("a version is one of its own party and channel, the first or of the last, under one's own name", async () => {
    const { ownCase, ownCaseElsewhere } = made.mediator;
    const version = (of: Made, channel: string, values: string, by = viewers.mediator.id) =>
      written(
        viewers.mediator,
        `insert into contact_details (registration_id, party_id, channel, email, city, corrects, recorded_by) select $1, $2, $3, ${values}, id, $5
           from contact_details where party_id = $4`,
        [of.id, of.partyId, channel, ownCase.partyId, by],
      );
    expect(await version(ownCase, "email", "'b@example.org', null")).toBe("done");
    expect(await version(ownCase, "email", "'b@example.org', null", viewers.coordinator.id)).toBe("42501");
    expect(await version(ownCase, "letter", "null, 'Assen'")).toBe("23503");
    expect(await version(ownCaseElsewhere, "email", "'b@example.org', null")).toBe("42501");
    const again = `insert into contact_details (registration_id, party_id, channel, email, recorded_by) values ($1, $2, 'email', 'b@example.org', $3)`;
    expect(await written(viewers.mediator, again, [ownCase.id, ownCase.partyId, viewers.mediator.id])).toBe("23505");
  });

  test("is not written over, and does not move or go", async () => {
    const { ownCase, ownCaseElsewhere } = made.mediator;
    const move = "update contact_details set party_id = $2 where party_id = $1";
    expect(await written(viewers.mediator, move, [ownCase.partyId, ownCaseElsewhere.partyId])).toBe("42501");
    expect(await written(viewers.mediator, "update contact_details set counts = true")).toBe("42501");
    expect(await written(viewers.mediator, "delete from contact_details")).toBe("42501");
  });
});

describe("promise 6: registering", () => {
  const register = `insert into registrations (received_on, referrer, offence_category, legal_phase, region, recorded_by, assessment, assessed_on, mediator_id)
    values ('2021-01-01', 'victim_support', 'violence', 'after_trial', 'south', $1, $2::assessment, case when $2 <> 'pending' then date '2021-01-05' end, $3)`;

  test.each(roles)("%s", async (role) => {
    const may = role === "management" || role === "admin" ? "42501" : "done";
    const { id } = viewers[role];
    expect(await written(viewers[role], register, [id, "pending", null])).toBe(may);
    expect(await written(viewers[role], register, [colleague.id, "pending", null])).toBe("42501");
    expect(await written(viewers[role], register, [null, "pending", null])).toBe("42501");
    expect(await written(viewers[role], register, [id, "taken_up", id])).toBe("42501");
  });

  const addParty = `insert into parties (registration_id, position, side, role, family_name, recorded_by)
    values ($1, 1, 'harmed', 'victim', 'x', $2)`;

  test.each(roles)(
    "%s adds parties to what waits, and to the cases they work on, under their own name",
    async (role) => {
      const added = everySituation.filter(
        (one) => workedOn[role].includes(one) || (pending.includes(one) && seen[role].includes(one)),
      );
      expect(await doneIn(role, addParty, ({ id }) => [id, viewers[role].id])).toEqual(added);
      expect(await doneIn(role, addParty, ({ id }) => [id, colleague.id])).toEqual([]);
    },
  );

  const putRight = `insert into party_versions (registration_id, party_id, side, role, initiator, family_name, preferred_language, voided, reason, recorded_by)
    values ($1, $2, 'harmed', 'victim', true, 'Anders', 'nl', false, $4, $3)`;

  test.each(roles)(
    "%s puts parties right in what waits or was turned down, and in the cases they work on, with a reason",
    async (role) => {
      const right = everySituation.filter(
        (one) =>
          workedOn[role].includes(one) || (situations[one].assessment !== "taken_up" && seen[role].includes(one)),
      );
      const { id: me } = viewers[role];
      expect(await doneIn(role, putRight, ({ id, partyId }) => [id, partyId, me, "Zo heet zij."])).toEqual(right);
      expect(await doneIn(role, putRight, ({ id, partyId }) => [id, partyId, me, " "])).toEqual([]);
      expect(await doneIn(role, putRight, ({ id, partyId }) => [id, partyId, colleague.id, "Zo heet zij."])).toEqual(
        [],
      );
    },
  );

  test("nobody deletes a registration, or takes a number without taking it up", async () => {
    for (const role of roles) {
      expect(await written(viewers[role], "delete from registrations")).toBe("42501");
      expect(await written(viewers[role], "update registrations set case_sequence = 1")).toBe("42501");
      expect(await written(viewers[role], "update registrations set case_year = 2030")).toBe("42501");
      expect(await written(viewers[role], "update case_sequences set last = 0")).toBe("42501");
    }
  });
});

describe("promise 6: taking up and turning down", () => {
  const takeUp = `update registrations set assessment = 'taken_up', assessed_on = '2021-01-05', mediator_id = $2, assessed_by = $3,
    assessed_at = transaction_timestamp() where id = $1 and assessment = 'pending'`;
  const turnDown = `update registrations set assessment = 'not_taken_up', assessed_on = '2021-01-05',
    not_taken_up_reason = (enum_range(null::not_taken_up_reason))[1], assessed_by = $2, assessed_at = transaction_timestamp()
    where id = $1 and assessment = 'pending'`;

  test.each(roles)("%s takes up within reach", async (role) => {
    const { id } = viewers[role];
    const done = await doneIn(role, takeUp, (one) => [one.id, role === "mediator" ? id : colleague.id, id]);
    expect(done).toEqual(takenUp[role]);
  });

  test.each(roles)("%s turns down within reach", async (role) => {
    expect(await doneIn(role, turnDown, ({ id }) => [id, viewers[role].id])).toEqual(turnedDown[role]);
  });

  test("a mediator takes up for themself alone", async () => {
    const { mediator } = viewers;
    expect(await written(mediator, takeUp, [made.mediator.pendingHere.id, colleague.id, mediator.id])).toBe("42501");
  });

  test.each(["mediator", "coordinator", "registration_desk"] as const)(
    "%s never assesses under another's name, under none, or at another moment",
    async (role) => {
      const { id } = made[role].pendingHere;
      const assess = `update registrations set assessment = 'taken_up', assessed_on = '2021-01-05', mediator_id = $2, assessed_by = $3,
        assessed_at = $4 where id = $1 returning assessed_by, assessed_at = transaction_timestamp() as now`;
      const me = viewers[role];
      for (const [by, at] of [
        [colleague.id, new Date()],
        [null, new Date()],
        [me.id, new Date("2021-01-05")],
        [me.id, null],
      ]) {
        const rows = await answered(me, assess, [id, me.id, by, at]);
        // Refused, or put right.
        if (rows !== null) expect(rows).toEqual([{ assessed_by: me.id, now: true }]);
      }
    },
  );

  test.each(["mediator", "coordinator"] as const)(
    "%s does not take over what is no more than registered elsewhere",
    async (role) => {
      const me = viewers[role];
      for (const assessed of [
        `assessed_by = '${me.id}', assessed_at = transaction_timestamp()`,
        "assessed_by = null",
      ]) {
        const sql = `update registrations set assessment = 'taken_up', assessed_on = '2021-01-05', mediator_id = $2, ${assessed} where id = $1`;
        expect(await written(me, sql, [made[role].ownPendingElsewhere.id, me.id])).toBe("42501");
      }
    },
  );

  /** The rows that a write answers, or null where a wall refused it. */
  function answered(viewer: Actor, sql: string, values: unknown[]): Promise<unknown[] | null> {
    return as(viewer, () =>
      client.query(sql, values).then(
        ({ rows }) => rows,
        (error: unknown) => {
          if (error instanceof DatabaseError && error.code === "42501") return null;
          throw error;
        },
      ),
    );
  }
});

describe("promise 6: a version corrects what is of its case, once", () => {
  const corrections: Record<string, string> = Object.fromEntries(
    entryKinds.map((kind) => {
      const given = {
        registration_id: "$1::uuid",
        party_id: "$2::uuid",
        recorded_by: "$3::uuid",
        corrects: "id",
        reason: "'x'",
      };
      const first = `corrects is null and registration_id = (select registration_id from parties where id = $4)`;
      return [kind, `${entryInsert(kind, given)} from ${kind} where $2::uuid is not null and ${first}`];
    }),
  );
  const writes = roles.flatMap((role) => Object.keys(corrections).map((table) => ({ role, table })));

  test.each(writes)("$role · $table: in open cases within reach", async ({ role, table }) => {
    const values = ({ id, partyId }: Made) => [id, partyId, viewers[role].id, partyId];
    expect(await doneIn(role, corrections[table] ?? "", values)).toEqual(workedOn[role]);
  });

  test.each(Object.entries(corrections))("%s: never what is of another case", async (_, sql) => {
    const { ownCase, ownClosedCase } = made.mediator;
    const values = [ownCase.id, ownCase.partyId, viewers.mediator.id, ownClosedCase.partyId];
    expect(await written(viewers.mediator, sql, values)).toBe("42501");
  });

  test.each(Object.entries(corrections))("%s: not twice, and never without a reason", async (_, sql) => {
    const { id, partyId } = made.mediator.ownCase;
    const values = [id, partyId, viewers.mediator.id, partyId];
    const twice = await as(viewers.mediator, async () => {
      await client.query(sql, values);
      return client.query(sql, values).catch((error: DatabaseError) => error.code);
    });
    expect(twice).toBe("23505");
    expect(await written(viewers.mediator, sql.replace("'x'", "null"), values)).toBe("23514");
  });
});

describe("promise 5: what counts, and what is last, is for nobody to choose", () => {
  test("a correction that comes in for nothing leaves what it would correct as it was", async () => {
    const { ownCase } = made.mediator;
    const counting = await as(viewers.mediator, async () => {
      const attempt = await client.query<{ id: string }>(
        "insert into contact_attempts (registration_id, party_id, at, direction, channel, result, recorded_by) values ($1, $2, now(), 'outgoing', 'phone', 'reached', $3) returning id",
        [ownCase.id, ownCase.partyId, viewers.mediator.id],
      );
      const key = attempt.rows[0]?.id;
      await client.query(
        "insert into contact_attempts (id, registration_id, party_id, at, direction, channel, result, recorded_by, corrects, reason) values ($1, $4, $2, now(), 'outgoing', 'phone', 'reached', $3, $1, 'x') on conflict (id) do nothing",
        [key, ownCase.partyId, viewers.mediator.id, ownCase.id],
      );
      return (await client.query("select counts from contact_attempts where id = $1", [key])).rows;
    });
    expect(counting).toEqual([{ counts: true }]);
  });

  test("a decision comes after those that were recorded before it: nobody asks for a place", async () => {
    const { ownCase } = made.mediator;
    const add = `insert into decisions (registration_id, party_id, decided_on, decision, recorded_by)
      values ($3, $1, '2021-03-01', 'declined', $2) returning sequence`;
    const asked = add
      .replace("recorded_by)", "recorded_by, sequence) overriding system value")
      .replace("$2)", "$2, 2147483647)");
    const by = [ownCase.partyId, viewers.mediator.id, ownCase.id];
    // 55000: nothing was given in this session yet.
    expect(await written(viewers.mediator, asked, by)).toMatch(/^(42501|55000)$/);
    const [first, next] = await as(viewers.mediator, async () => [
      await client.query<{ sequence: number }>(add, by),
      await client.query<{ sequence: number }>(add, by),
    ]);
    expect(next?.rows[0]?.sequence).toBe((first?.rows[0]?.sequence ?? 0) + 1);
  });
});

describe("promise 5: reopening", () => {
  const record = `insert into reopenings (closing_report_id, closed_on, reopened_on, reason, recorded_by)
    select c.id, coalesce($3, r.closed_on, '2021-02-01'), '2021-03-01', 'x', $2
      from closing_reports c join registrations r on r.id = registration_id
     where registration_id = $1 and not exists (select from reopenings where closing_report_id = c.id)`;

  test.each(roles)("%s records it of closed cases within reach", async (role) => {
    const done = await doneIn(role, record, ({ id }) => [id, viewers[role].id, null]);
    expect(done).toEqual(role === "coordinator" ? ["ownClosedCase", "colleaguesClosedCase"] : []);
  });

  test("a coordinator opens with it the case that it is about, and changes nothing else of a closed case", async () => {
    const { coordinator } = viewers;
    const { ownClosedCase, colleaguesClosedCase, ownCase } = made.coordinator;
    const outcomes = await as(coordinator, async () => {
      await client.query(record, [colleaguesClosedCase.id, coordinator.id, null]);
      const change = async (sql: string, id: string) => {
        await client.query("savepoint before");
        const came = await client.query(sql, [id]).then(
          ({ rowCount }) => rowCount,
          (error: DatabaseError) => error.code,
        );
        await client.query("rollback to savepoint before");
        return came;
      };
      return [
        await change("update registrations set closed_on = null where id = $1", ownClosedCase.id),
        await change("update registrations set closed_on = '2021-05-01' where id = $1", colleaguesClosedCase.id),
        await change("update registrations set mediator_id = null where id = $1", colleaguesClosedCase.id),
        await change("update registrations set closed_on = null where id = $1", colleaguesClosedCase.id),
        await change("update registrations set closed_on = '2021-05-01' where id = $1", ownCase.id),
      ];
    });
    expect(outcomes).toEqual(["42501", 1, "42501", 1, 1]);
  });

  test("the record is what opens the case, and a closing is undone once", async () => {
    const { coordinator } = viewers;
    const { id } = made.coordinator.colleaguesClosedCase;
    const came = await as(coordinator, async () => {
      await client.query(record, [id, coordinator.id, null]);
      const { rows } = await client.query("select closed_on from registrations where id = $1", [id]);
      await client.query("update registrations set closed_on = '2021-02-01' where id = $1", [id]);
      const again = `insert into reopenings (closing_report_id, closed_on, reopened_on, reason, recorded_by)
        select closing_report_id, closed_on, reopened_on, reason, recorded_by from reopenings
         where recorded_at = transaction_timestamp()`;
      return [rows, await client.query(again).catch((error: DatabaseError) => error.code)];
    });
    expect(came).toEqual([[{ closed_on: null }], "23505"]);
  });

  test("not of another day than that of the closing, nor under another's name", async () => {
    const { coordinator } = viewers;
    const { id } = made.coordinator.colleaguesClosedCase;
    expect(await written(coordinator, record, [id, coordinator.id, "2021-01-31"])).toBe("42501");
    expect(await written(coordinator, record, [id, colleague.id, null])).toBe("42501");
    expect(await written(coordinator, record, [id, null, null])).toBe("42501");
  });
});

describe("promise 6: a case stays where it is", () => {
  const giveTo = "update registrations set mediator_id = $2 where id = $1";
  const closing = "update registrations set closed_on = '2021-03-01' where id = $1";

  test.each(roles)("%s closes open cases within reach, and touches no closed one", async (role) => {
    expect(await doneIn(role, closing, ({ id }) => [id])).toEqual(workedOn[role]);
  });

  test.each(roles)("%s reopens nothing without a record of it", async (role) => {
    const reopen = "update registrations set closed_on = null where id = $1 and closed_on is not null";
    expect(await doneIn(role, reopen, ({ id }) => [id])).toEqual([]);
  });

  test("a mediator gives no case away and takes none; a coordinator does both within the region", async () => {
    const given = (role: Role, to: string | null) => doneIn(role, giveTo, ({ id }) => [id, to]);
    expect(await given("mediator", colleague.id)).toEqual([]);
    expect(await given("mediator", null)).toEqual([]);
    expect(await given("mediator", viewers.mediator.id)).toEqual(ownOpen);
    expect(await given("coordinator", colleague.id)).toEqual(["ownCase", "colleaguesCase", "caseOfNobody"]);
    expect(await given("registration_desk", colleague.id)).toEqual([]);
    expect(await given("admin", viewers.admin.id)).toEqual([]);
  });

  test.each([
    "region = 'south'",
    "recorded_by = null",
    "received_on = '2020-01-01'",
    "account = 'x'",
    "id = gen_random_uuid()",
  ])("nobody sets %s", async (change) => {
    for (const role of roles) {
      const sql = `update registrations set ${change} where id = $1`;
      expect(await doneIn(role, sql, ({ id }) => [id])).toEqual([]);
      expect(await written(viewers[role], sql, [made[role].ownCase.id])).toBe("42501");
    }
  });

  test.each([
    ["not_taken_up", ", not_taken_up_reason = (enum_range(null::not_taken_up_reason))[1], mediator_id = null"],
    ["pending", ", assessed_on = null, mediator_id = null"],
  ])("no case becomes %s again", async (assessment, more) => {
    const sql = `update registrations set assessment = '${assessment}', assessed_by = $2, assessed_at = transaction_timestamp()${more} where id = $1`;
    for (const role of roles) {
      for (const situation of ["ownCase", "ownClosedCase", "colleaguesCase"] as const) {
        const outcome = await written(viewers[role], sql, [made[role][situation].id, viewers[role].id]);
        // 23514: a case keeps its number, and only a case has one.
        expect([situation, outcome]).toEqual([situation, expect.stringMatching(/^(nothing|42501|23514)$/)]);
      }
    }
  });
});

describe("promise 6: facts are what the cases say", () => {
  test.each(roles)("%s writes none", async (role) => {
    expect(await written(viewers[role], "update facts set both_agreed = true")).toBe("42501");
    expect(await written(viewers[role], "delete from facts")).toBe("42501");
    // Made anew by whoever sees the registration, and by nobody else: auth.reaches says the same as the policy.
    for (const situation of everySituation) {
      const { id } = made[role][situation];
      const code = await written(viewers[role], "select keep_facts(array[$1]::uuid[], 'record')", [id]);
      expect([situation, code !== "42501"]).toEqual([situation, seen[role].includes(situation)]);
    }
    const [own = "ownCase"] = seen[role];
    for (const cause of ["import", "rebuild"])
      expect(
        await written(viewers[role], `select keep_facts(array[$1]::uuid[], '${cause}')`, [made[role][own].id]),
      ).toBe("42501");
  });

  test("the figures are for mediators, coordinators and management", async () => {
    const all = Number((await superuser.query("select count(*) from facts")).rows[0].count);
    const expected: Record<Role, number> = {
      mediator: all,
      coordinator: all,
      management: all,
      registration_desk: 0,
      admin: 0,
    };
    for (const role of roles) {
      const counted = await withClient(urls.reporting, async (reporting) => {
        await reporting.query("begin");
        await reporting.query("select auth.enter($1)", [viewers[role].token]);
        return (await reporting.query("select 1 from facts")).rows.length;
      });
      expect([role, counted]).toEqual([role, expected[role]]);
    }
  });
});

describe("promise 6: accounts", () => {
  const add = "insert into users (email, name, role) values ('new@example.org', 'New', 'management')";
  const ask = "insert into account_changes (email, name, role) values ('new@example.org', 'New', 'management')";
  const mail = (purpose: string) => `insert into mails (user_id, purpose, locale) values ($1, '${purpose}', 'nl')`;

  test.each(roles)("%s", async (role) => {
    const may = (outcome: string) => (role === "admin" ? "done" : outcome);
    const me = viewers[role];
    expect(await written(me, add)).toBe("42501");
    expect(await written(me, ask)).toBe(may("42501"));
    expect(await written(me, "update users set ended_at = now() where id = $1", [colleague.id])).toBe(may("nothing"));
    expect(await written(me, "update auth.sessions set ended_at = now() where user_id = $1", [colleague.id])).toBe(
      may("nothing"),
    );
    expect(
      await written(
        me,
        "insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ('x', $1, 'first_password', now())",
        [colleague.id],
      ),
    ).toBe("42501");
    expect(await written(me, mail("first_password"), [viewers.management.id])).toBe(may("42501"));
    expect(await written(me, mail("new_password"), [viewers.management.id])).toBe("42501");
  });

  test.each(roles)("%s changes nobody's role, region or name, and not their own end", async (role) => {
    for (const set of ["role = 'coordinator', regions = '{north,south}'", "regions = '{south}'", "name = 'x'"]) {
      for (const { id } of [viewers[role], colleague]) {
        expect(await written(viewers[role], `update users set ${set} where id = $1`, [id])).toBe("42501");
      }
    }
    expect(await written(viewers[role], "update users set ended_at = now() where id = $1", [viewers[role].id])).toBe(
      "nothing",
    );
  });

  test("not even an admin changes an address, deletes an account, starts, revives or lengthens a session, or sets a password", async () => {
    for (const sql of [
      "update auth.sessions set ended_at = null",
      `insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ('x', '${colleague.id}', 'new_password', now())`,
      "update users set email = 'x@example.org'",
      "delete from users",
      `insert into auth.sessions (token_hash, user_id, expires_at) values ('x', '${colleague.id}', now())`,
      "update auth.sessions set expires_at = now() + interval '1 year'",
      "update auth.sessions set user_id = user_id",
      "select token_hash from auth.sessions",
      "delete from auth.sessions",
      `insert into auth.credentials (user_id, password_hash) values ('${colleague.id}', 'x')`,
      "update auth.credentials set password_hash = 'x'",
      "delete from mails",
      "update mails set recipient = 'x'",
    ]) {
      expect([sql, await written(viewers.admin, sql)]).toEqual([sql, "42501"]);
    }
  });
});
