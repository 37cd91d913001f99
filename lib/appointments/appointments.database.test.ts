import { expect, test } from "vitest";
import { addDays } from "@/core/calendar";
import { dayOf } from "@/core/dates";
import { recordAppointment } from "@/lib/appointments/entry";
import { listWeek } from "@/lib/appointments/queries";
import { getCase } from "@/lib/cases/queries";
import { recordConversation } from "@/lib/conversations/entry";
import { recordDecision } from "@/lib/decisions/entry";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();
const mediator = await makeActor(superuser, "mediator");
const broken = (rule: string, field = "") => expect.objectContaining({ name: "RuleBroken", rule, field });
const key = () => crypto.randomUUID();
/** A day to come, by the actor's clock. */
const soon = addDays(dayOf(mediator.now), 30);

type Made = Awaited<ReturnType<typeof makeCase>>;
const planned = ({ number }: Made, partyId: string, more: object = {}) => ({
  ...{ key: key(), number, partyId, purpose: "preparation", at: `${soon}T10:00`, minutes: "60", setting: "office" },
  ...{ place: "", attending: "", madeOn: "2021-03-18", ...more },
});
const said = ({ number }: Made, partyId: string, decision: string, decidedOn: string) => ({
  ...{ key: key(), number, partyId, decision, decidedOn },
});

test("part 6, promise 7: what stands at the same time is asked about: in one's own week, of another case too, and planned if that is wanted", async () => {
  const [one, other] = [await makeCase(mediator), await makeCase(mediator)];
  await recordAppointment(mediator, planned(one, one.harmed));
  const second = planned(other, other.harmed, { at: `${soon}T10:30` });
  await expect(recordAppointment(mediator, second)).rejects.toEqual(broken("doubleBooked", "anyway"));
  await recordAppointment(mediator, { ...second, at: `${soon}T11:00` });
  const anyway = planned(other, other.responsible, { at: `${soon}T10:30`, anyway: "on" });
  await recordAppointment(mediator, anyway);
  await recordAppointment(mediator, anyway);
  expect((await getCase(mediator, other.number)).appointments).toHaveLength(2);
  // A colleague's week is another one.
  const colleague = await makeActor(superuser, "mediator");
  const third = await makeCase(colleague);
  await recordAppointment(colleague, planned(third, third.harmed));
});

test("part 6, promise 7: one's own week has one's own cases from Monday to Sunday, and says what took place", async () => {
  const actor = await makeActor(superuser, "mediator");
  const made = await makeCase(actor);
  const at = (day: string, more: object = {}) => planned(made, made.harmed, { at: `${day}T09:00`, ...more });
  const [sunday, monday, last, next] = ["2021-03-21", "2021-03-22", "2021-03-28", "2021-03-29"].map((day) => at(day));
  for (const one of [sunday, monday, last, next]) await recordAppointment(actor, one);
  const listed = async () => (await listWeek(actor, "2021-03-22")).map(({ id, tookPlace }) => [id, tookPlace]);
  expect(await listed()).toEqual([
    [monday?.key, false],
    [last?.key, false],
  ]);
  const talk = {
    ...{ key: key(), number: made.number, partyId: made.harmed, appointmentId: monday?.key, purpose: "preparation" },
    ...{ setting: "office", place: "", heldOn: "2021-03-22", minutes: "", present: "", note: "Voorbereid.", next: "" },
  };
  await recordConversation(actor, talk);
  expect(await listed()).toEqual([
    [monday?.key, true],
    [last?.key, false],
  ]);
  // Of no other case.
  const other = await makeCase(actor);
  const elsewhere = { ...talk, key: key(), number: other.number, partyId: other.harmed };
  await expect(recordConversation(actor, elsewhere)).rejects.toMatchObject({ name: "NotFound" });
  expect(await listWeek(mediator, "2021-03-22")).toEqual([]);
});

test("part 6, promise 8: a withdrawal stops at once what is planned with that party and between the parties, and nothing else", async () => {
  const made = await makeCase(mediator);
  for (const partyId of [made.harmed, made.responsible])
    await recordDecision(mediator, said(made, partyId, "agreed", "2021-03-12"));
  const far = addDays(soon, 20);
  const [own, between, others, behind] = [
    planned(made, made.harmed, { at: `${far}T09:00` }),
    planned(made, "", { at: `${far}T11:00`, purpose: "contact" }),
    planned(made, made.responsible, { at: `${far}T13:00` }),
    planned(made, made.harmed, { at: "2021-03-20T09:00" }),
  ] as const;
  for (const one of [own, between, others, behind]) await recordAppointment(mediator, one);
  await recordDecision(mediator, { ...said(made, made.harmed, "considering", "2021-03-13"), until: "2021-03-20" });
  const standing = async () => (await getCase(mediator, made.number)).appointments.map(({ id }) => id).toSorted();
  expect(await standing()).toHaveLength(4);
  await recordDecision(mediator, said(made, made.harmed, "withdrawn", "2021-03-14"));
  expect(await standing()).toEqual([others.key, behind.key].toSorted());
  const { versions } = await getCase(mediator, made.number);
  const stopped = versions.appointments.filter(({ change }) => change === "stopped");
  expect(stopped.map(({ corrects, voided }) => [corrects, voided]).toSorted()).toEqual(
    [own, between].map((one) => [one.key, true]).toSorted(),
  );
});
