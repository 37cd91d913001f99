import ICAL from "ical.js";
import { sync } from "node-ical";
import { expect, test, vi } from "vitest";
import { addDays, wallClock } from "@/core/calendar";
import { dayOf } from "@/core/dates";
import { asCalendar } from "@/lib/appointments/calendar";
import { correctAppointment, recordAppointment } from "@/lib/appointments/entry";
import { endOwnFeed, findOwnFeed, makeOwnFeed } from "@/lib/appointments/feed";
import { listInFeed } from "@/lib/appointments/planned-in-feed";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

vi.stubEnv("NEXTAUTH_SECRET", "a secret of tests");
const { superuser } = await useDatabase();
const notFound = expect.objectContaining({ name: "NotFound" });
const key = () => crypto.randomUUID();
const origin = "https://portal.example";

/** A mediator with a secret address and one appointment, of which the form says `planned`. */
async function feedOf(more: object = {}) {
  const actor = await makeActor(superuser, "mediator");
  const made = await makeCase(actor);
  const planned = {
    ...{ key: key(), number: made.number, partyId: made.harmed, purpose: "first", minutes: "90", setting: "office" },
    ...{
      at: `${addDays(dayOf(actor.now), 30)}T10:00`,
      place: "kamer 3",
      attending: "haar zoon Ömer",
      madeOn: "2021-03-18",
    },
    ...more,
  };
  await recordAppointment(actor, planned);
  await makeOwnFeed(actor);
  return { actor, made, planned, address: (await findOwnFeed(actor))?.key ?? "" };
}

/** The feed as a calendar gets it. */
const fileOf = async (address: string) =>
  asCalendar(await listInFeed(address), origin, {
    name: "Herstelportaal",
    summary: ({ purpose, number }) => `${purpose}, ${number}`,
    where: ({ setting, place }) => place ?? setting,
  });

/** What two parsers of others read in a file: each event's UID, how often it was changed, when, what and where. */
function readByBoth(file: string) {
  const byMozilla = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent").map((event) => {
    const { uid, sequence, startDate, endDate, summary, location } = new ICAL.Event(event);
    return { uid, sequence, from: startDate.toJSDate(), until: endDate.toJSDate(), summary, location };
  });
  const byNode = Object.values(sync.parseICS(file)).flatMap((one) =>
    one?.type === "VEVENT"
      ? [
          {
            ...{ uid: one.uid, sequence: Number(one.sequence), from: new Date(one.start) },
            ...{ until: new Date(one.end ?? 0), summary: one.summary, location: one.location },
          },
        ]
      : [],
  );
  expect(byNode).toEqual(byMozilla);
  return byMozilla;
}

test("part 6, promise 7: two calendars of others read one's week by its secret address; what is moved moves there, what is cancelled is gone", async () => {
  const { actor, made, planned, address } = await feedOf();
  const [event, ...others] = readByBoth(await fileOf(address));
  expect(others).toEqual([]);
  expect(event).toMatchObject({ sequence: 0, summary: `first, ${made.number}`, location: "kamer 3" });
  expect(event && [event.from, event.until].map(wallClock)).toEqual([
    planned.at,
    planned.at.replace("T10:00", "T11:30"),
  ]);

  const later = planned.at.replace("T10:00", "T14:00");
  const moved = { ...planned, key: key(), corrects: planned.key, at: later, change: "moved", reason: "Zij kon niet." };
  await correctAppointment(actor, moved);
  const [afterwards] = readByBoth(await fileOf(address));
  expect(afterwards).toMatchObject({ uid: event?.uid, sequence: 1 });
  expect(afterwards && wallClock(afterwards.from)).toBe(later);

  await correctAppointment(actor, { ...moved, key: key(), corrects: moved.key, change: "cancelled", reason: "Ziek." });
  expect(readByBoth(await fileOf(address))).toEqual([]);
});

test("part 6, promise 7: a calendar elsewhere has no name, no text, and not where somebody lives", async () => {
  for (const setting of ["home", "elsewhere", "phone", "video"]) {
    const { actor, made, address } = await feedOf({ setting, place: "Kerkstraat 3, bij Fatima" });
    const file = await fileOf(address);
    for (const told of ["Kerkstraat", "Fatima", "Ömer", actor.name]) expect(file).not.toContain(told);
    expect(readByBoth(file)).toMatchObject([{ location: setting, summary: `first, ${made.number}` }]);
  }
});

test("part 6, promise 7: an address is of one person, and answers no more once it is renewed, taken back, or of whoever left", async () => {
  const { actor, made, address } = await feedOf();
  const colleague = await feedOf();
  expect((await listInFeed(address)).map(({ number }) => number)).toEqual([made.number]);
  expect((await findOwnFeed(actor))?.lastAskedAt).not.toBeNull();

  await makeOwnFeed(actor);
  await expect(listInFeed(address)).rejects.toEqual(notFound);
  const renewed = (await findOwnFeed(actor))?.key ?? "";
  expect(await listInFeed(renewed)).toHaveLength(1);
  await endOwnFeed(actor);
  await endOwnFeed(actor);
  expect(await findOwnFeed(actor)).toBeNull();
  await expect(listInFeed(renewed)).rejects.toEqual(notFound);
  for (const none of ["", "x", actor.id, "\0"]) await expect(listInFeed(none)).rejects.toEqual(notFound);

  await superuser.query("update users set ended_at = now() where id = $1", [colleague.actor.id]);
  await expect(listInFeed(colleague.address)).rejects.toEqual(notFound);
  const { rows } = await superuser.query(
    "select action from audit_entries where subject_id = $1 and action like 'calendar%' order by id",
    [actor.id],
  );
  const noted = ["calendar_feeds.make", "calendar_feeds.make", "calendar_feeds.end"];
  expect(rows.map(({ action }) => action)).toEqual(noted);
});

test("part 6, promise 7: a case that went to another mediator leaves the calendar", async () => {
  const { made, address } = await feedOf();
  const colleague = await makeActor(superuser, "mediator");
  await superuser.query("update registrations set mediator_id = $1 where number = $2", [colleague.id, made.number]);
  expect(await listInFeed(address)).toEqual([]);
});
