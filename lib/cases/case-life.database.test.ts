import { expect, test } from "vitest";
import { getCase } from "@/lib/cases/queries";
import { closeCase } from "@/lib/closing-reports/close";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { recordDecision } from "@/lib/decisions/entry";
import { recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { getFigures } from "@/lib/statistics/queries";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

const { superuser } = await useDatabase();

test("promise 10: a case goes from registration to the figures of its year, and moves them by exactly itself", async () => {
  const mediator = await makeActor(superuser, "mediator");
  const before = (await getFigures(mediator, 2021)).indicators;
  const { number, harmed, responsible } = await makeCase(mediator);
  const key = () => crypto.randomUUID();
  await recordContactAttempt(mediator, {
    key: key(),
    number,
    partyId: responsible,
    direction: "outgoing",
    channel: "letter",
    result: "sent",
    at: "2021-03-08T10:00",
    note: "",
  });
  await recordDecision(mediator, { key: key(), number, partyId: harmed, decision: "agreed", decidedOn: "2021-03-06" });
  await recordDecision(mediator, {
    key: key(),
    number,
    partyId: responsible,
    decision: "agreed",
    decidedOn: "2021-04-01",
  });
  await recordMediatedContact(mediator, { key: key(), number, heldOn: "2021-05-01", form: "conversation" });
  const report = {
    key: key(),
    number,
    closedOn: "2021-06-01",
    reason: "contact_completed",
    recovery: "substantial",
    summary: "Goed afgerond.",
  };
  await closeCase(mediator, report);

  const closed = await getCase(mediator, number);
  expect(closed.status).toBe("closed");
  const after = (await getFigures(mediator, 2021)).indicators;
  expect(after).toMatchObject({
    registrations_received: (before.registrations_received ?? 0) + 1,
    registrations_taken_up: (before.registrations_taken_up ?? 0) + 1,
    cases_closed: 1,
    contact_rate: { numerator: 1, denominator: 1, share: 1 },
    contact_rate_by_offence_category: {
      ...before.contact_rate_by_offence_category,
      violence: { numerator: 1, denominator: 1, share: 1 },
    },
    agreed_contact_rate: { numerator: 1, denominator: 1, share: 1 },
    contact_by_main_form: { ...before.contact_by_main_form, conversation: 1 },
  });
});
