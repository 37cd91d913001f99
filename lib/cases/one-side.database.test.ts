import { expect, expectTypeOf, test } from "vitest";
import { sides } from "@/core/words/parties";
import { findOwnFeed, makeOwnFeed } from "@/lib/appointments/feed";
import { listInFeed } from "@/lib/appointments/planned-in-feed";
import { getOneSide } from "@/lib/cases/one-side";
import type { CaseHead, OneSide } from "@/lib/cases/schema";
import type { Compartment } from "@/lib/parties/schema";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { anyOf, makeFullCase, plantTokens, written } from "@/testing/tokens";

process.env.NEXTAUTH_SECRET ??= "only for tests";
const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const made = await makeFullCase(mediator, await makeActor(superuser, "coordinator"));
const tokens = await plantTokens(superuser, made);

test("part 6, promise 13: what is made for one side is read without a word of the other side or of the case as a whole", async () => {
  for (const side of sides) {
    const read = JSON.stringify(await getOneSide(mediator, made.number, made[side]));
    for (const token of tokens.filter(({ owner }) => owner !== side)) expect(read).not.toContain(written(token));
    for (const other of sides.filter((one) => one !== side)) expect(read).not.toContain(made[other]);
    // What is its own is there: so the search above looks where something is.
    const own = tokens.filter(
      // A warning is against somebody: nothing of one is made for the party that it is of. What somebody was called wrongly is gone.
      ({ owner, table, column }) =>
        owner === side && !["warnings", "party_versions"].includes(table) && !/import_hash$/.test(column),
    );
    expect(own.length).toBeGreaterThan(25);
    expect(own.map(written).filter((token) => !read.includes(token))).toEqual([]);
    expect(read).not.toContain(`${anyOf(side)}warnings`);
  }
});

test("part 6, promise 13: of a contact one side is told the day and the form, and of one of which nobody said who took part nothing", async () => {
  const contacts = async () => (await getOneSide(mediator, made.number, made.harmed)).contacts;
  expect(await contacts()).toEqual([{ id: expect.any(String), heldOn: "2021-04-01", form: "shuttle" }]);
  await superuser.query("begin");
  await superuser.query("set local session_replication_role = replica");
  await superuser.query("update mediated_contacts set participants = null where registration_id = $1", [
    made.registrationId,
  ]);
  await superuser.query("commit");
  expect(await contacts()).toEqual([]);
});

test("part 6, promise 13: a calendar elsewhere has of a case the number and the place, and no other word of anybody", async () => {
  await superuser.query("begin");
  await superuser.query("set local session_replication_role = replica");
  await superuser.query("update appointments set at = auth.now() + interval '1 day' where registration_id = $1", [
    made.registrationId,
  ]);
  await superuser.query("commit");
  await makeOwnFeed(mediator);
  const read = JSON.stringify(await listInFeed((await findOwnFeed(mediator))?.key ?? ""));
  expect(read).toContain(made.number);
  expect(read).toContain(anyOf("harmed"));
  const place = tokens.filter(({ table, column }) => table === "appointments" && column === "place").map(written);
  const said = tokens.map(written).filter((token) => read.includes(token));
  expect(place).toEqual(expect.arrayContaining(said));
});

test("part 6, promise 13: that the other side has nothing, or all that there is, is no difference", async () => {
  const before = await getOneSide(mediator, made.number, made.harmed);
  await superuser.query("begin");
  await superuser.query("set local session_replication_role = replica");
  for (const table of ["contact_attempts", "conversations", "decisions", "goals", "appointments", "contact_details"])
    await superuser.query(`delete from ${table} where party_id = $1`, [made.responsible]);
  await superuser.query("commit");
  expect(await getOneSide(mediator, made.number, made.harmed)).toEqual(before);
});

test("part 6, promise 11: neither a case, nor a compartment by itself, nor what is put together by hand is one side", () => {
  expectTypeOf<CaseHead>().not.toExtend<OneSide>();
  expectTypeOf<Compartment>().not.toExtend<OneSide>();
  expectTypeOf<{ [Key in Exclude<keyof OneSide, symbol>]: OneSide[Key] }>().not.toExtend<OneSide>();
});
