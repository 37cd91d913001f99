import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { routes } from "@/core/routes";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import { makeOwnFeed } from "@/lib/appointments/feed";
import { hashOf } from "@/lib/auth/tokens";
import { closeCase } from "@/lib/closing-reports/close";
import { recordDecision } from "@/lib/decisions/entry";
import { register } from "@/lib/registrations/register";
import { turnDown } from "@/lib/registrations/turn-down";
import { createAccount } from "@/lib/users/create-account";
import { makeDraft } from "@/testing/drafts";
import { entriesOfAllKinds } from "@/testing/entries";
import { givePassword, makeActor, makeUser, startSession } from "@/testing/factories";
import { makeCase, partyValues, registrationValues } from "@/testing/registrations";

/** Who tries the doors: every role, a colleague and another region's coordinator, an ended session, and nobody. */
export const visitors = [
  "mediator",
  "colleague",
  "coordinator",
  "otherCoordinator",
  "desk",
  "management",
  "admin",
  "ended",
  "nobody",
] as const;
export type Visitor = (typeof visitors)[number];

export type World = Awaited<ReturnType<typeof makeWorld>>;

/** People of every role, and cases and registrations of the mediator's region (north) and of another, with a mark to look for. */
export async function makeWorld(superuser: Client) {
  const mark = `Kanarie${crypto.randomUUID().slice(0, 8)}`;
  const bystander = await makeUser(superuser, "management");
  const people = {
    mediator: await makeActor(superuser, "mediator"),
    colleague: await makeActor(superuser, "mediator"),
    coordinator: await makeActor(superuser, "coordinator"),
    otherCoordinator: await makeActor(superuser, "coordinator", ["south"]),
    desk: await makeActor(superuser, "registration_desk"),
    management: await makeActor(superuser, "management"),
    admin: await makeActor(superuser, "admin"),
    ended: await makeActor(superuser, "mediator"),
    bystander: await startSession(superuser, bystander),
  };
  const { mediator, desk, ended } = people;
  const email = `${mark.toLowerCase()}@example.org`;
  const password = `long password of ${mark}`;
  await superuser.query("update users set email = $2 where id = $1", [bystander.id, email]);
  await givePassword(superuser, bystander, password);
  // The mediator is signed in twice, and knows a password too.
  await startSession(superuser, { ...mediator, email });
  await givePassword(superuser, { ...mediator, email }, password);
  await superuser.query(
    "insert into auth.one_time_links (token_hash, user_id, purpose, expires_at) values ($1, $2, 'new_password', auth.now() + interval '1 hour')",
    [hashOf(mark), bystander.id],
  );
  await superuser.query("update auth.sessions set ended_at = auth.now() where user_id = $1", [ended.id]);
  const marked = {
    account: mark,
    parties: [
      partyValues("harmed", true, { familyName: mark, city: mark }),
      partyValues("responsible", false, { familyName: mark, city: mark }),
    ],
  };
  const open = await agreedCase(mediator, marked);
  const entries = {} as Record<EntryKind, string>;
  for (const { kind, record, typed } of entriesOfAllKinds) {
    entries[kind] = crypto.randomUUID();
    const entry = { ...typed(open), ...("note" in typed(open) ? { note: mark } : {}) };
    await record[1](mediator, { key: entries[kind], number: open.number, ...entry });
  }
  await makeOwnFeed(mediator);
  await makeDraft(mediator, routes.closing(open.number), { summary: `${mark} wil nog nadenken.` });
  const closed = await agreedCase(mediator, marked);
  const report = { closedOn: "2021-06-01", reason: "other", recovery: "unknown", summary: mark };
  await closeCase(mediator, { key: crypto.randomUUID(), number: closed.number, ...report });
  const unassigned = await agreedCase(mediator, marked);
  await superuser.query("update registrations set mediator_id = null where id = $1", [unassigned.registrationId]);
  const pending = await register(desk, registrationValues(marked));
  const pendingElsewhere = await register(desk, registrationValues({ ...marked, region: "south" }));
  const turnedDown = await register(desk, registrationValues(marked));
  await turnDown(desk, { registrationId: turnedDown, reason: "other", assessedOn: "2021-03-05" });
  const newcomer = (await makeUser(superuser, "management")).id;
  const change = await changeByAnother(await makeActor(superuser, "admin"), mark);
  const story = await linkedStory(superuser, people.management);
  const actorOf = (visitor: Visitor): Actor | null => (visitor === "nobody" ? null : people[visitor]);
  const cases = { open, closed, unassigned, entries };
  return {
    mark,
    email,
    password,
    people,
    ...cases,
    pending,
    pendingElsewhere,
    turnedDown,
    story,
    newcomer,
    change,
    actorOf,
  };
}

/** A new account that waits for a second admin. */
async function changeByAnother(admin: Actor, mark: string): Promise<string> {
  const key = crypto.randomUUID();
  const email = `waits.${mark.toLowerCase()}@example.org`;
  await createAccount(admin, { key, email, name: mark, role: "registration_desk" }, "nl");
  return key;
}

async function linkedStory(superuser: Client, management: Actor): Promise<string> {
  const made =
    "insert into stories (year, title, address, recorded_by) values (2021, 'Een brief', 'https://example.org/brief', $1) returning id";
  return (await superuser.query<{ id: string }>(made, [management.id])).rows[0]?.id ?? "";
}

async function agreedCase(mediator: Actor, more: Record<string, unknown>) {
  const made = await makeCase(mediator, more);
  const decision = crypto.randomUUID();
  for (const [key, partyId] of [
    [decision, made.harmed],
    [crypto.randomUUID(), made.responsible],
  ]) {
    await recordDecision(mediator, { key, number: made.number, partyId, decision: "agreed", decidedOn: "2021-03-06" });
  }
  return { ...made, decision };
}

/** All that the people of a world did and are, as one text: it changes when anything of theirs was written. */
export async function traceOf(superuser: Client, { people, mark, newcomer, change }: World): Promise<string> {
  const { rows } = await superuser.query<{ trace: string }>(
    `with people as (select * from users where id = any($1) or name = $2 or email like '%' || lower($2) || '%'),
          theirs as (select * from registrations where recorded_by = any($1) or mediator_id = any($1)),
          members as (select * from parties where registration_id in (select id from theirs))
     select jsonb_build_array(
       (select jsonb_agg(to_jsonb(t) order by id) from people t),
       (select jsonb_agg(to_jsonb(t) order by id) from theirs t),
       (select jsonb_agg(to_jsonb(t) order by id) from members t),
       (select jsonb_agg(to_jsonb(t) order by id) from contact_details t where party_id in (select id from members)),
       ${entryKinds.map((kind) => `(select jsonb_agg(to_jsonb(t) order by id) from ${kind} t where registration_id in (select id from theirs)),`).join(" ")}
       (select jsonb_agg(to_jsonb(t) order by id) from closing_reports t where registration_id in (select id from theirs)),
       (select jsonb_agg(to_jsonb(t) order by id) from reopenings t where closing_report_id in
          (select id from closing_reports where registration_id in (select id from theirs))),
       (select jsonb_agg(to_jsonb(t) order by registration_id) from facts t where registration_id in (select id from theirs)),
       (select jsonb_agg(jsonb_build_array(token_hash, ended_at, expires_at) order by token_hash) from auth.sessions where user_id in (select id from people)),
       (select jsonb_agg(to_jsonb(t) order by user_id) from auth.credentials t where user_id in (select id from people)),
       (select jsonb_agg(to_jsonb(t) order by token_hash) from auth.one_time_links t where user_id in (select id from people)),
       (select jsonb_agg(to_jsonb(t) - 'last_asked_at' order by id) from auth.calendar_feeds t where user_id in (select id from people)),
       (select jsonb_agg(to_jsonb(t) order by id) from information_texts t where recorded_by in (select id from people)),
       (select jsonb_agg(to_jsonb(t) order by id) from drafts t where user_id = any($1)),
       (select jsonb_agg(to_jsonb(t) order by id) from working_notes t where user_id = any($1)),
       (select jsonb_agg(to_jsonb(t) order by id) from stories t where recorded_by = any($1)),
       (select count(*) from mails where user_id in (select id from people) or user_id = $3),
       (select jsonb_agg(to_jsonb(t) order by id) from account_changes t where proposed_by in (select id from people) or id = $4),
       (select count(*) from audit_entries where user_id = any($1) and result = 'done' and action !~ '[.](read|list|list_cases|export)$')
     )::text as trace`,
    [Object.values(people).map((person) => person.id), mark, newcomer, change],
  );
  return rows[0]?.trace ?? "";
}
