import { beforeAll, expect, test } from "vitest";
import { byClock } from "@/core/request-clock";
import { withClient } from "@/db/postgres/session";
import { getCase } from "@/lib/cases/queries";
import { timelineOf } from "@/lib/cases/timeline";
import { correctContactAttempt, recordContactAttempt, undoContactAttempt } from "@/lib/contact-attempts/entry";
import { findUndoable } from "@/lib/entries/undoable";
import { auditOf } from "@/testing/audit";
import { letClockMove, shiftTo } from "@/testing/clock";
import { useDatabase } from "@/testing/database";
import { makeUser, startSession } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser, urls } = await useDatabase();
beforeAll(() => letClockMove(superuser));

const user = await makeUser(superuser, "mediator");
const recordedAt = "2025-03-03T10:00:00+01:00";
/** Somebody, at a moment. */
const at = <T>(moment: string, work: (actor: Awaited<ReturnType<typeof startSession>>) => Promise<T>, who = user) =>
  byClock(shiftTo(moment), async () => work(await startSession(superuser, who)));
const key = () => crypto.randomUUID();

/** A case with one call, recorded at ten. */
async function called() {
  const id = key();
  const made = await at(recordedAt, async (actor) => {
    const made = await makeCase(actor, {}, "2025-03-03");
    const { number, harmed: partyId } = made;
    const how = { direction: "outgoing", channel: "phone", result: "no_answer", at: "", note: "" };
    await recordContactAttempt(actor, { key: id, number, partyId, ...how });
    return { ...made, call: { number, partyId, ...how, at: "2025-03-03T10:00" } };
  });
  return { ...made, id };
}

const told = async ({ number }: { number: string }) => {
  const theCase = await at("2025-03-03T12:00:00+01:00", (actor) => getCase(actor, number));
  return { counts: theCase.contact_attempts.length, story: timelineOf(theCase).map(({ kind }) => kind) };
};

test("part 6, promise 5: what was recorded by a slip is undone within ten minutes: it counts nowhere, no story tells of it, and nothing is deleted", async () => {
  const made = await called();
  const undo = { key: key(), number: made.number, id: made.id };
  const twice = await at("2025-03-03T10:09:30+01:00", async (actor) => {
    const before = await findUndoable(actor, "contact_attempts", made.id);
    await Promise.all([undoContactAttempt(actor, undo), undoContactAttempt(actor, undo)]);
    return [before, await findUndoable(actor, "contact_attempts", made.id)];
  });
  expect(twice).toEqual([made.number, null]);
  expect(await told(made)).toEqual({ counts: 0, story: ["taken_up", "received"] });
  const { rows } = await superuser.query("select voided, reason from contact_attempts where registration_id = $1", [
    made.registrationId,
  ]);
  expect(rows).toHaveLength(2);
  const written = (await auditOf(superuser, made.registrationId)).filter(({ action }) => action.endsWith(".correct"));
  expect(written).toMatchObject([{ action: "contact_attempts.correct", fields: ["voided"] }]);
  // An answer that was lost is sent for again after the ten minutes, and tells the same.
  await at("2025-03-03T10:20:00+01:00", (actor) => undoContactAttempt(actor, undo));
});

test("part 6, promise 5: after ten minutes, after a correction, or by somebody else it is not undone", async () => {
  const made = await called();
  const undoAt = (moment: string, who = user) =>
    at(moment, (actor) => undoContactAttempt(actor, { key: key(), number: made.number, id: made.id }), who);
  await expect(undoAt("2025-03-03T10:10:30+01:00")).rejects.toMatchObject({ rule: "undoOver" });
  const coordinator = await makeUser(superuser, "coordinator");
  await expect(undoAt("2025-03-03T10:01:00+01:00", coordinator)).rejects.toMatchObject({ name: "NotFound" });
  await at("2025-03-03T10:02:00+01:00", (actor) =>
    correctContactAttempt(actor, {
      ...made.call,
      key: key(),
      corrects: made.id,
      result: "reached",
      reason: "Toch wel.",
    }),
  );
  await expect(undoAt("2025-03-03T10:03:00+01:00")).rejects.toMatchObject({ rule: "changedMeanwhile" });
  expect((await told(made)).counts).toBe(1);
});

test.each([
  ["in the eleventh minute", 640, "undone", { voided: true }, null],
  ["after it", 690, "undone", { voided: true }, "42501"],
  ["with something in it", 60, "undone", { voided: false }, "42501"],
  ["that is another's", 60, "another", { voided: true }, "42501"],
] as const)(
  "part 6, promise 5: the database too lets a version without a reason in only as one that undoes: %s",
  async (_, seconds, who, row, refused) => {
    const made = await called();
    const by = who === "another" ? await makeUser(superuser, "coordinator") : user;
    const shift = shiftTo(recordedAt) + seconds * 1_000;
    const actor = await byClock(shift, () => startSession(superuser, by));
    const came = await withClient(urls.person, async (client) => {
      await client.query("begin");
      await client.query(`select set_config('app.shift', '${shift} milliseconds', true)`);
      await client.query("select auth.enter($1)", [actor.token]);
      return client
        .query(
          `insert into contact_attempts (registration_id, party_id, at, direction, channel, result, corrects, voided, reason, recorded_by)
         select registration_id, party_id, at, direction, channel, result, id, $2, '', auth.uid() from contact_attempts where id = $1`,
          [made.id, row.voided],
        )
        .then(() => null)
        .catch((error: { code: string }) => error.code);
    });
    expect(came).toBe(refused);
  },
);
