import { isValidPhoneNumber } from "libphonenumber-js/min";
import { describe, expect, it, test } from "vitest";
import { eventsOfPlanned } from "@/db/seed/events-of-planned";
import { planDemo } from "@/db/seed/plan";
import type { PlannedRegistration } from "@/db/seed/planned";
import { knownAtClosing } from "@/lib/closing-reports/known";
import { contradiction } from "@/lib/closing-reports/rules";
import { daysBetween } from "@/lib/core/calendar";
import { bothSidesAgreed } from "@/lib/decisions/rules";
import { partyInput } from "@/lib/parties/schema";
import { notTakenUpReasons } from "@/lib/vocabulary/registrations";
import { regions } from "@/lib/vocabulary/users";

const days = ["2025-09-01", "2026-01-01", "2026-06-29", "2026-11-24", "2027-03-07"];

describe.each(days)("the demo organisation on %s", (today) => {
  const plan = planDemo(today);
  const cases = plan.filter((one) => one.assessment.decision === "taken_up");
  const closed = cases.filter((one) => one.closing);

  it("has some 60 cases, a third of them open, and what waits or was turned down", () => {
    expect(cases.length).toBeGreaterThanOrEqual(58);
    expect(cases.length - closed.length).toBeGreaterThanOrEqual(20);
    expect(regionsOf(plan, "pending").size).toBeGreaterThanOrEqual(4);
    expect(regionsOf(plan, "taken_up").size).toBe(regions.length);
    expect(
      new Set(plan.flatMap(({ assessment }) => ("notTakenUpReason" in assessment ? [assessment.notTakenUpReason] : [])))
        .size,
    ).toBe(notTakenUpReasons.length - 1);
  });

  it("has contact in three of ten closed cases", () => {
    const share = closed.filter((one) => one.contacts.length > 0).length / closed.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.35);
  });

  it("numbers cases in the order in which they were taken up", () => {
    expect(cases.map(decidedOn)).toEqual(cases.map(decidedOn).sort());
  });

  it("has nothing in the future, and nothing before its time", () => {
    for (const one of plan) {
      const happened = [
        ...one.attempts.map((attempt) => attempt.at.slice(0, 10)),
        ...one.decisions.map((said) => said.decidedOn),
        ...one.contacts.map((contact) => contact.heldOn),
        one.closing?.closedOn ?? decidedOn(one),
      ];
      for (const day of happened) expect(day >= decidedOn(one) && day <= today, `${day} in ${one.account}`).toBe(true);
      expect(one.receivedOn <= decidedOn(one)).toBe(true);
      expect(one.offenceOn === null || one.offenceOn < one.receivedOn).toBe(true);
    }
  });

  it("closes no case in contradiction to what was recorded", () => {
    for (const one of closed) {
      if (!one.closing) continue;
      const known = knownAtClosing(decidedOn(one), eventsOfPlanned(one));
      expect(contradiction(known, one.closing.closedOn, one.closing.reason), one.account).toBeNull();
      expect(one.contacts.length > 0).toBe(one.closing.reason === "contact_completed");
    }
  });

  it("has no contact to which not both sides agreed", () => {
    for (const one of cases) {
      const events = eventsOfPlanned(one);
      for (const { heldOn } of one.contacts) {
        expect(bothSidesAgreed(events.parties, events.decisions, heldOn), one.account).toBe(true);
      }
    }
  });

  it("could have been entered by hand", () => {
    for (const { details, ...party } of plan.flatMap((one) => one.parties)) {
      const typed = { preferredLanguage: "nl", ...blank, ...party, birthOn: party.birthOn ?? "", ...details };
      expect(partyInput.safeParse(typed).error?.issues).toBeUndefined();
      expect(details.phone === undefined || isValidPhoneNumber(details.phone, "NL")).toBe(true);
    }
  });

  it("leaves no placeholder in a text", () => {
    const texts = plan.flatMap((one) => [
      one.account,
      one.closing?.summary ?? "",
      ...one.attempts.map((attempt) => attempt.note ?? ""),
    ]);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined/);
  });
});

test("nobody has another one's name or number, but Fatima El Amrani, who is known already", () => {
  const everybody = planDemo("2026-11-24").flatMap((one) => one.parties);
  const numbers = everybody.flatMap(({ details }) => details.phone ?? []);
  expect(numbers.length - new Set(numbers).size).toBe(1);
  expect(everybody.length - new Set(everybody.map((party) => `${party.givenName} ${party.familyName}`)).size).toBe(1);
});

test("the same day gives the same organisation", () => {
  expect(planDemo("2026-11-24")).toEqual(planDemo("2026-11-24"));
});

test("diary A counts as it says", () => {
  const cases = planDemo("2026-11-24").filter((one) => decidedOn(one).startsWith("2025"));
  const [first] = cases;
  expect(first?.parties.map((party) => party.familyName)).toEqual(["El Amrani", "Postma"]);
  expect(first?.closing && daysBetween(decidedOn(first), first.closing.closedOn)).toBe(166);
});

const blank = {
  givenName: "",
  email: "",
  phone: "",
  street: "",
  houseNumber: "",
  postcode: "",
  city: "",
  country: "NL",
  reachedThrough: "",
  instructions: "",
  messagePermission: "unknown",
};

function decidedOn({ assessment, receivedOn }: PlannedRegistration): string {
  return "decidedOn" in assessment ? assessment.decidedOn : receivedOn;
}

function regionsOf(plan: PlannedRegistration[], decision: string): Set<string> {
  return new Set(plan.filter((one) => one.assessment.decision === decision).map((one) => one.region));
}
