import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { asPerson } from "@/db/actor-transaction";
import { noteRefusal } from "@/lib/audit/note";
import { signIn } from "@/lib/auth/sign-in";
import { listCaseload } from "@/lib/caseload/queries";
import { getCase } from "@/lib/cases/queries";
import { getCompartment } from "@/lib/parties/compartment";
import { getRegistration, listPending } from "@/lib/registrations/queries";
import { register } from "@/lib/registrations/register";
import { listCasesBehind } from "@/lib/statistics/list-cases-behind";
import { noteFigures } from "@/lib/statistics/note-figures";
import { makeCaller } from "@/testing/callers";
import { useDatabase } from "@/testing/database";
import { givePassword, makeActor, makeUser } from "@/testing/factories";
import { makeCase, registrationValues } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = { ...(await makeActor(superuser, "mediator")), origin: "203.0.113.7" };
const coordinator = { ...(await makeActor(superuser, "coordinator")), origin: "203.0.113.8" };
const one = await makeCase(mediator);
const other = await makeCase(mediator);
const registration = await register(mediator, registrationValues());

beforeEach(() => superuser.query("truncate audit_entries"));

/** What the trail says of somebody, in order: what they did, with what, from where, with what result. */
async function trailOf(actor: Actor) {
  const { rows } = await superuser.query(
    "select action, result, origin, registration_id, party_id, count, detail from audit_entries where user_id = $1 order by id",
    [actor.id],
  );
  return rows;
}

const page = { status: "open", page: 1 } as const;
const figures = { year: 2021, indicator: "registrations_received" };

describe("part 4, promise 8: what somebody reads is in the audit trail, with its result and from where", () => {
  test.each<[string, (actor: Actor) => Promise<unknown>, Record<string, unknown>]>([
    ["a case", (actor) => getCase(actor, one.number), { action: "cases.read", registration_id: one.registrationId }],
    [
      "the cases of a caseload",
      (actor) => listCaseload(actor, { ...page, q: "Hanna" }),
      { action: "cases.list", count: 2, detail: { status: "open", page: 1, searched: expect.any(String) } },
    ],
    ["what waits at the desk", listPending, { action: "registrations.list", count: 1 }],
    [
      "a registration",
      (actor) => getRegistration(actor, registration),
      { action: "registrations.read", registration_id: registration },
    ],
    [
      "how to reach somebody",
      (actor) => getCompartment(actor, one.harmed),
      { action: "contact_details.read", registration_id: one.registrationId, party_id: one.harmed },
    ],
    [
      "the cases behind a figure",
      (actor) => listCasesBehind(actor, figures, { region: "north" }),
      { action: "statistics.list_cases", count: 3, detail: { ...figures, region: "north" } },
    ],
    [
      "figures on a page",
      (actor) => noteFigures(actor, "page", { year: 2021, region: "north" }),
      { action: "statistics.read", detail: { year: 2021, region: "north", form: "page" } },
    ],
    [
      "figures in a file",
      (actor) => noteFigures(actor, "csv", { year: 2021, indicator: "years" }),
      { action: "statistics.export", detail: { year: 2021, indicator: "years", form: "csv" } },
    ],
  ])("%s", async (_, read, expected) => {
    await read(coordinator);
    await read(coordinator);
    expect(await trailOf(coordinator)).toMatchObject([{ ...expected, result: "done", origin: "203.0.113.8" }]);
  });

  test("what was searched for is not in it, as that is often a name", async () => {
    await listCaseload(mediator, { ...page, q: "Kanarie" });
    const { rows } = await superuser.query("select audit_entries::text as row from audit_entries");
    expect(rows).toHaveLength(1);
    expect(rows[0].row).not.toContain("Kanarie");
  });

  test("two searches are two entries, however they are typed; nobody's is like another's", async () => {
    for (const actor of [mediator, coordinator]) {
      for (const q of ["Hanna", "Kanarie", "HANNÁ ", "Kanarie"]) await listCaseload(actor, { ...page, q });
      await listCaseload(actor, page);
    }
    const marks = async (actor: Actor) => (await trailOf(actor)).map(({ detail }) => detail.searched);
    const [ofOne, ofOther] = [await marks(mediator), await marks(coordinator)];
    const mark = expect.stringMatching(/^[0-9a-f]{16}$/);
    expect([ofOne, ofOther]).toEqual([
      [mark, mark, false],
      [mark, mark, false],
    ]);
    expect(new Set([...ofOne, ...ofOther]).size).toBe(5);
  });

  test("another case, another person, another choice and ten minutes later are entries of their own", async () => {
    await getCase(mediator, one.number);
    await getCase(mediator, other.number);
    await getCase(coordinator, one.number);
    await listCaseload(mediator, page);
    await listCaseload(mediator, { ...page, status: "closed" });
    expect(await trailOf(mediator)).toHaveLength(4);
    expect(await trailOf(coordinator)).toHaveLength(1);
    await superuser.query("update audit_entries set recorded_at = recorded_at - interval '10 minutes 1 second'");
    await getCase(mediator, one.number);
    expect(await trailOf(mediator)).toHaveLength(5);
  });

  test("a refusal is noted beside a reading of the same", async () => {
    const refused = { action: "pages.read", detail: { address: "/cases/2021-0001" } };
    await asPerson(mediator, (tx) => noteRefusal(tx, refused));
    await asPerson(mediator, (tx) => noteRefusal(tx, refused));
    expect(await trailOf(mediator)).toMatchObject([{ ...refused, result: "refused", origin: "203.0.113.7" }]);
  });

  test("a wrong password is noted with the account that it was tried at, and from where", async () => {
    const { id, email, ...user } = await makeUser(superuser, "mediator");
    await givePassword(superuser, { id, email, ...user }, "a password of some length");
    const caller = makeCaller({ source: "203.0.113.9" });
    await expect(signIn({ email, password: "not the password" }, caller)).rejects.toThrow();
    await expect(signIn({ email: "nobody@example.org", password: "not the password" }, caller)).rejects.toThrow();
    const { rows } = await superuser.query(
      "select action, result, origin, user_id, subject_id from audit_entries order by id",
    );
    const refused = { action: "sessions.start", result: "refused", origin: "203.0.113.9", user_id: null };
    expect(rows).toEqual([
      { ...refused, subject_id: id },
      { ...refused, subject_id: null },
    ]);
  });

  test("guesses that come too soon are noted once in ten minutes, however many", async () => {
    const user = await makeUser(superuser, "mediator");
    await givePassword(superuser, user, "a password of some length");
    const guess = () =>
      signIn({ email: user.email, password: "not the password" }, makeCaller({ source: "203.0.113.10" }));
    for (let time = 0; time < 12; time += 1) await expect(guess()).rejects.toThrow();
    const { rows } = await superuser.query("select detail, subject_id, origin from audit_entries order by id");
    expect(rows.length).toBeLessThan(12);
    const delayed = rows.filter(({ detail }) => detail !== null);
    expect(delayed).toEqual([{ detail: { delayed: true }, subject_id: user.id, origin: "203.0.113.10" }]);
  });

  test("what is not read leaves nothing", async () => {
    await expect(getCase(coordinator, "2021-9999")).rejects.toThrow();
    expect(await trailOf(coordinator)).toEqual([]);
  });
});
