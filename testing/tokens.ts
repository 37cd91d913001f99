import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { betweenParties, routes } from "@/core/routes";
import { type Side, sides } from "@/core/words/parties";
import { recordAppointment } from "@/lib/appointments/entry";
import { closeCase } from "@/lib/closing-reports/close";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { recordDecision } from "@/lib/decisions/entry";
import { correctParty } from "@/lib/registered/correct-party";
import { correctRegistration } from "@/lib/registered/correct-registration";
import { getRegistered } from "@/lib/registered/queries";
import { shownIn } from "@/lib/registered/schema";
import { keepWorkingNotes } from "@/lib/working-notes/keep";
import { makeDraft } from "@/testing/drafts";
import { entriesOfAllKinds, isOfParty, type MadeCase } from "@/testing/entries";
import { makeCase, partyValues } from "@/testing/registrations";

/** Whose a text is: of the party of a side, or of the case as a whole. */
export type Owner = Side | "both";
export type Token = { owner: Owner; table: string; column: string };

/** A text that stands nowhere else, without a space or a sign that is written in another way in some file. */
export function written({ owner, table, column }: Token): string {
  return `merk${owner}${table}${column}merk`.replaceAll("_", "");
}

/** Any token of an owner. */
export const anyOf = (owner: Owner) => `merk${owner}`;

/** Columns of text that hold codes and keys of another system, and what is looked at by itself: JSON, and the trail in which no text of anybody may stand. */
const codes = ["country", "preferred_language", "ref"];
const apart = ["audit_entries", "drafts"];

/** A case with everything in it that can be written of both sides and of the case, as a mediator and a coordinator made it. */
export async function makeFullCase(
  mediator: Actor,
  coordinator: Actor,
  more: Record<string, unknown> = {},
): Promise<MadeCase> {
  const known = {
    ...{ phone: "06 11112222", email: "x@example.org", street: "Kerkstraat", houseNumber: "1", postcode: "9711 AA" },
    ...{ city: "Assen", reachedThrough: "x", instructions: "x" },
  };
  const made = await makeCase(mediator, {
    account: "Zij wil vragen waarom.",
    parties: [partyValues("harmed", true, known), partyValues("responsible", false, known)],
    ...more,
  });
  const { number, harmed, responsible } = made;
  const key = () => crypto.randomUUID();
  for (const partyId of [harmed, responsible])
    await recordDecision(mediator, { key: key(), number, partyId, decision: "agreed", decidedOn: "2021-03-07" });
  const turned = { ...made, harmed: responsible, responsible: harmed };
  for (const { kind, record, correct, typed, other } of entriesOfAllKinds)
    for (const one of isOfParty(kind) ? [made, turned] : [made]) {
      const first = key();
      await record[1](mediator, { key: first, number, ...typed(one) });
      const again = { key: key(), corrects: first, reason: "Het was iets anders.", voided: "" };
      // Who no longer agrees would stop the contact that follows.
      const changed = kind === "decisions" ? { note: "Nader gezegd." } : other;
      await correct[1](mediator, { ...typed(one), ...changed, ...again, number });
    }
  for (const side of sides) await correctParty(mediator, partyPutRight(made, side));
  await correctRegistration(mediator, await requestPutRight(mediator, number));
  await recordAppointment(mediator, {
    ...{ key: key(), number, partyId: "", purpose: "contact", at: "2021-04-01T10:00", minutes: "", setting: "office" },
    ...{ place: "", attending: "", madeOn: "2021-03-20", anyway: "on" },
  });
  const report = { closedOn: "2021-06-01", reason: "other", recovery: "unknown", summary: "Klaar." };
  await closeCase(mediator, { key: key(), number, ...report });
  await reopenCase(coordinator, { key: key(), number, reopenedOn: "2021-07-01", reason: "Er is meer." });
  await keepWorkingNotes(mediator, { number, seen: 0, note: "Van mij alleen." });
  const draft = { summary: written({ owner: "both", table: "drafts", column: "content" }) };
  for (const address of [routes.closing(number), routes.newEntry(number, "appointments", betweenParties)])
    await makeDraft(mediator, address, draft);
  return made;
}

/** A party of that case as its form sends it, with another given name: what stood before is a version. */
function partyPutRight(made: MadeCase, side: Side) {
  const { side: _, role, givenName, familyName, preferredLanguage } = partyValues(side, side === "harmed");
  const registered = {
    side,
    role,
    initiator: side === "harmed",
    givenName,
    familyName,
    birthOn: null,
    preferredLanguage,
  };
  const sent = { ...registered, initiator: registered.initiator ? "on" : "", birthOn: "", voided: "" };
  const about = { key: crypto.randomUUID(), of: made.number, partyId: made[side], reason: "Verkeerd verstaan." };
  return { ...sent, ...about, givenName: "Anders", shown: shownIn({ ...registered, voided: false }) };
}

/** What came in as its form sends it, of another category. */
async function requestPutRight(mediator: Actor, of: string) {
  const { content } = (await getRegistered(mediator, of)).request;
  const fields = Object.entries(content).map(([name, value]) => [name, value === true ? "on" : String(value || "")]);
  const about = { key: crypto.randomUUID(), of, shown: shownIn(content), reason: "Verkeerd getypt." };
  return { ...Object.fromEntries(fields), ...about, offenceCategory: "threat" };
}

/**
 * Writes a token into every column of text of a case, or of some owners in it, whatever tables there are, and says which they are. Throws
 * where a column that somebody added has none: the case of above then has no row of it.
 */
export async function plantTokens(
  superuser: Client,
  made: MadeCase,
  owners: readonly Owner[] = [...sides, "both"],
): Promise<Token[]> {
  const { rows: columns } = await superuser.query<{ table: string; column: string; ofParty: boolean }>(
    `select c.relname as "table", a.attname as "column",
            c.relname = 'parties' or exists (select from pg_attribute where attrelid = c.oid and attname = 'party_id') as "ofParty"
       from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.atttypid = 'text'::regtype
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attname <> all ($1) and c.relname <> all ($2)
        and (c.relname = 'registrations' or exists (select from pg_attribute where attrelid = c.oid and attname = 'registration_id'))
      order by 1, 2`,
    [codes, apart],
  );
  const planted: Token[] = [];
  await superuser.query("begin");
  await superuser.query("set local session_replication_role = replica");
  for (const { table, column, ofParty } of columns) {
    const before = planted.length;
    for (const { id, owner } of await rowsOf(superuser, made, table, ofParty)) {
      // Why something was corrected may name the other: that it had been recorded with them.
      const token: Token = { owner: column === "reason" ? "both" : owner, table, column };
      if (owners.includes(token.owner) && (await write(superuser, token, id))) planted.push(token);
    }
    const written = new Set(planted.slice(before).map(({ owner }) => owner));
    const wanted: Owner[] = ofParty && column !== "reason" ? [...sides] : ["both"];
    const missing = wanted.filter((owner) => owners.includes(owner) && !written.has(owner));
    if (missing.length > 0) throw new Error(`no row of ${missing.join(", ")} holds a text in ${table}.${column}`);
  }
  await superuser.query("commit");
  return [...new Map(planted.map((one) => [written(one), one])).values()];
}

async function rowsOf(superuser: Client, made: MadeCase, table: string, ofParty: boolean) {
  const party = !ofParty ? "null" : table === "parties" ? "id" : "party_id";
  const { rows } = await superuser.query<{ id: string; party: string | null }>(
    `select ctid::text as id, ${party}::text as party from ${table} where ${table === "registrations" ? "id" : "registration_id"} = $1`,
    [made.registrationId],
  );
  const ownerOf = (id: string | null): Owner => sides.find((side) => made[side] === id) ?? "both";
  return rows.map((row) => ({ id: row.id, owner: ownerOf(row.party) }));
}

/** Whether a row takes a token in a column: not where the table says that nothing stands there, as in another channel's. */
async function write(superuser: Client, token: Token, id: string): Promise<boolean> {
  await superuser.query("savepoint token");
  try {
    await superuser.query(`update ${token.table} set ${token.column} = $1 where ctid = $2::tid`, [written(token), id]);
    await superuser.query("release savepoint token");
    return true;
  } catch {
    await superuser.query("rollback to savepoint token");
    return false;
  }
}
