import { isDeepStrictEqual } from "node:util";
import { isValidPhoneNumber } from "libphonenumber-js/min";
import { describe, expect, it, test } from "vitest";
import { daysBetween } from "@/core/calendar";
import { partyRolesOf } from "@/core/words/parties";
import { regions } from "@/core/words/users";
import { daysAfter } from "@/demo/days";
import { diaries } from "@/demo/diaries";
import { people } from "@/demo/people";
import { planDemo } from "@/demo/plan";
import type { PlannedRegistration } from "@/demo/planned";
import { knownAtClosing } from "@/lib/closing-reports/known-at-closing";
import { contradictions } from "@/lib/closing-reports/rules";
import { bothSidesAgreed } from "@/lib/decisions/rules";
import { partyInput } from "@/lib/parties/schema";
import { eventsOfPlanned } from "@/testing/planned-events";
import { partyValues } from "@/testing/registrations";

const day = "2026-11-24";
const plan = [...planDemo(day)];
const days = ["2026-12-29", "2028-02-29"];
const others = new Map(days.map((day) => [day, [...planDemo(day)]]));

describe.each([[day, plan] as const, ...others])("the demo organisation on %s", (day, plan) => {
  const cases = plan.filter((one) => one.assessment.outcome === "taken_up");
  const open = cases.filter((one) => !one.closing);

  it("has about a thousand open cases among those since 2018, and each region its share", () => {
    expect(open.length).toBeGreaterThan(800);
    expect(open.length).toBeLessThan(1_150);
    expect(cases.length).toBeGreaterThan(9_000);
    for (const region of regions) expect(open.filter((one) => one.region === region).length).toBeGreaterThan(90);
  });

  it("has mediators with as many open cases as one can do, and cases that nobody has yet", () => {
    const mediators = people.filter((one) => one.role === "mediator");
    expect(mediators).toHaveLength(24);
    for (const { email } of mediators) {
      const theirs = open.filter((one) => mediatorOf(one) === email).length;
      expect(theirs, email).toBeGreaterThan(20);
      expect(theirs, email).toBeLessThan(75);
    }
    const waiting = open.filter((one) => mediatorOf(one) === null).length;
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(20);
  });

  it("numbers cases in the order in which they were taken up, diary A the first of its year", () => {
    const order = cases.map(assessedOn);
    expect(order.every((one, index) => index === 0 || one >= (order[index - 1] ?? ""))).toBe(true);
    expect(cases.find((one) => assessedOn(one).startsWith("2025"))?.parties[1]?.familyName).toBe("Postma");
  });

  it("has nothing in the future, and everything after what comes before it", () => {
    const odd = plan.filter((one) => {
      const first = assessedOn(one);
      const happened = [
        ...one.attempts.flatMap(({ at, wrongly }) => [at, wrongly?.correctedAt ?? at].map((of) => of.slice(0, 10))),
        ...one.undone.flatMap(({ closedOn, reopenedOn }) => [closedOn, reopenedOn]),
        ...one.decisions.map((said) => said.decidedOn),
        ...one.contacts.map((contact) => contact.heldOn),
      ];
      const last = one.closing?.closedOn ?? day;
      const born = one.parties.every(({ birthOn }) => birthOn === null || birthOn < one.receivedOn);
      return !(
        born &&
        one.receivedOn <= first &&
        first <= last &&
        last <= day &&
        (one.offenceOn === null || one.offenceOn < one.receivedOn) &&
        happened.every((one) => one >= first && one <= last)
      );
    });
    expect(odd).toEqual([]);
  });

  it("has attempts of each party in the order of time", () => {
    const moments = plan.map((one) => one.attempts.map((attempt) => attempt.at));
    expect(moments.filter((of) => of.some((at, index) => at < (of[index - 1] ?? "")))).toEqual([]);
  });
});

test("the past is the same on whatever day one looks", () => {
  const later = [...others.values()].map((plan) => new Set(plan.map((one) => JSON.stringify(one))));
  const past = plan.filter((one) => one.closing || one.assessment.outcome === "not_taken_up");
  expect(past.length).toBeGreaterThan(9_000);
  for (const known of later) expect(past.filter((one) => !known.has(JSON.stringify(one)))).toEqual([]);
});

describe("the registrations of the demo organisation", () => {
  const cases = plan.filter((one) => one.assessment.outcome === "taken_up");

  it("have parties of both sides in a role of their side, one of whom asked", () => {
    const odd = plan.filter(({ parties }) => {
      const sides = new Set(parties.map((party) => party.side));
      const roles = parties.every(({ side, role }) => (partyRolesOf[side] as readonly string[]).includes(role));
      return sides.size < 2 || !roles || !parties.some((party) => party.initiator);
    });
    expect(odd).toEqual([]);
  });

  it("close in no contradiction to what was recorded, and with contact where they say so", () => {
    const odd = cases.flatMap((one) => {
      if (!one.closing) return [];
      const { closedOn, reason } = one.closing;
      const against = contradictions(knownAtClosing(assessedOn(one), eventsOfPlanned(one)), closedOn, reason);
      const truly = one.contacts.length > 0 === (reason === "contact_completed");
      return against.length > 0 || !truly ? [[one, against]] : [];
    });
    expect(odd).toEqual([]);
  });

  it("were closed once before in no contradiction either, with nothing in between, and are a few", () => {
    const again = cases.flatMap((one) => one.undone.map((undone) => ({ one, undone })));
    expect(again.length).toBeGreaterThan(10);
    expect(again.length).toBeLessThan(60);
    const odd = again.filter(({ one, undone: { closedOn, reopenedOn, reason } }) => {
      const until = (last: string) => ({
        ...one,
        attempts: one.attempts.filter(({ at }) => at.slice(0, 10) <= last),
        decisions: one.decisions.filter((said) => said.decidedOn <= last),
        contacts: one.contacts.filter(({ heldOn }) => heldOn <= last),
      });
      const known = knownAtClosing(assessedOn(one), eventsOfPlanned(until(closedOn)));
      const isQuiet = isDeepStrictEqual(until(closedOn), until(daysAfter(reopenedOn, -1)));
      return closedOn >= reopenedOn || !isQuiet || contradictions(known, closedOn, reason).length > 0;
    });
    expect(odd).toEqual([]);
  });

  it("have some dozens of attempts that were corrected, each afterwards and before the case closed", () => {
    const corrected = cases.flatMap(({ attempts, closing }) =>
      attempts.flatMap(({ at, wrongly }) => (wrongly ? [{ at, wrongly, closing }] : [])),
    );
    expect(corrected.length).toBeGreaterThan(60);
    expect(corrected.length).toBeLessThan(250);
    const odd = corrected.filter(
      ({ at, wrongly: { correctedAt }, closing }) => correctedAt <= at || (closing && correctedAt >= closing.closedOn),
    );
    expect(odd).toEqual([]);
  });

  it("say of nobody that they called or mailed, or were called, whose number or address is not known", () => {
    const unknown = cases.flatMap(({ parties, attempts }) =>
      attempts.filter(({ party, channel }) => {
        const { phone, email } = parties[party]?.details ?? {};
        return (channel === "phone" && !phone) || (channel === "email" && !email);
      }),
    );
    expect(unknown).toHaveLength(0);
  });

  it("ask for no mail where there is no address, and send nobody who lives to the police officer of a bereaved family", () => {
    const odd = plan
      .flatMap((one) => one.parties)
      .filter(({ role, details: { email, instructions, reachedThrough } }) => {
        const isBereaved = role === "bereaved" || reachedThrough !== "Politie, familierechercheur";
        return !isBereaved || (/mail/.test(instructions ?? "") && !email);
      });
    expect(odd).toHaveLength(0);
  });

  it("have no contact to which not both sides agreed", () => {
    const odd = cases.filter((one) => {
      const { parties, decisions } = eventsOfPlanned({ ...one, attempts: [] });
      return one.contacts.some(({ heldOn }) => !bothSidesAgreed(parties, decisions, heldOn));
    });
    expect(odd).toEqual([]);
  });

  it("could have been entered by hand", () => {
    const odd = plan
      .flatMap((one) => one.parties)
      .filter(({ details, ...party }) => {
        const { givenName, birthOn } = party;
        const blank = partyValues(party.side, party.initiator);
        const typed = { ...blank, ...party, givenName: givenName ?? "", birthOn: birthOn ?? "", ...details };
        return !partyInput.safeParse(typed).success;
      });
    expect(odd).toEqual([]);
    const numbers = new Set(plan.flatMap(({ parties }) => parties.flatMap(({ details }) => details.phone ?? [])));
    expect([...numbers].filter((number) => !isValidPhoneNumber(number, "NL"))).toEqual([]);
  });

  it("leave no placeholder and no choice in a text", () => {
    expect(plan.flatMap(textsOf).filter((text) => /[{}[\]|]|undefined|\s\s|\s[.,]|^\p{Ll}/u.test(text))).toEqual([]);
  });

  it("do not read as copies of each other", () => {
    const accounts = plan.map((one) => withoutNames(one, one.account));
    expect(accounts.length - new Set(accounts).size).toBeLessThan(accounts.length / 200);
    const stories = cases
      .filter((one) => one.attempts.length > 2)
      .map((one) => withoutNames(one, textsOf(one).join("\n")));
    expect(new Set(stories).size).toBe(stories.length);
  });
});

describe("the people of the demo organisation", () => {
  const open = plan.filter((one) => one.assessment.outcome !== "not_taken_up" && !one.closing);
  const inDiaries = diaries.flatMap((one) => one.parties.map(nameOf));

  it("are not taken for each other: no two in open cases have one number, and few one name", () => {
    const waiting = open.flatMap((one) => one.parties);
    const numbers = waiting.flatMap(({ details }) => details.phone ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(waiting.length - new Set(waiting.map(nameOf)).size).toBeLessThan(waiting.length / 18);
  });

  it("are nobody of the diaries, in whose cases Fatima El Amrani is known already", () => {
    const named = plan.flatMap((one) => one.parties.map(nameOf)).filter((name) => inDiaries.includes(name));
    expect(named.toSorted()).toEqual(inDiaries.toSorted());
  });
});

test("diary B was corrected once and closed twice, as it says", () => {
  const second = plan.find((one) => one.parties[0]?.familyName === "Visser" && assessedOn(one) === "2025-02-05");
  expect(second?.undone.map(({ closedOn, reopenedOn }) => [closedOn, reopenedOn])).toEqual([
    ["2025-06-20", "2025-07-12"],
  ]);
  expect(second?.attempts.filter(({ wrongly }) => wrongly?.correctedAt.startsWith("2025-06-11"))).toHaveLength(1);
  expect(second?.closing && daysBetween(assessedOn(second), second.closing.closedOn)).toBe(177);
});

test("diary A counts as it says", () => {
  const first = plan.find((one) => assessedOn(one) === "2025-01-08");
  expect(first?.parties.map((party) => party.familyName)).toEqual(["El Amrani", "Postma"]);
  expect(first?.closing && daysBetween(assessedOn(first), first.closing.closedOn)).toBe(166);
});

function assessedOn({ assessment, receivedOn }: PlannedRegistration): string {
  return "assessedOn" in assessment ? assessment.assessedOn : receivedOn;
}

function mediatorOf({ assessment }: PlannedRegistration): string | null {
  return assessment.outcome === "taken_up" ? assessment.mediator : null;
}

function nameOf({ givenName, familyName }: PlannedRegistration["parties"][number]): string {
  return `${givenName} ${familyName}`;
}

function textsOf(one: PlannedRegistration): string[] {
  const notes = one.attempts.flatMap((attempt) => attempt.note ?? []);
  const whys = one.undone.flatMap(({ summary, why }) => [summary, why]);
  return [one.account, ...notes, ...whys, ...(one.closing ? [one.closing.summary] : [])];
}

function withoutNames({ parties }: PlannedRegistration, text: string): string {
  const names = parties.flatMap(({ givenName, familyName }) => [givenName ?? familyName, familyName]);
  return names.reduce((rest, name) => rest.replace(new RegExp(name, "gi"), "…"), text);
}
