import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/core/calendar";
import { guardianAnswers } from "@/core/words/people-around";
import { checkIsMinor, lacksConsent, requireConsent } from "@/lib/guardian-consents/rules";

/** Sanne is sixteen when it is recorded, and eighteen on 1 July 2027. */
const sanne = { id: "sanne", birthOn: "2009-07-01" };
const adult = { id: "ineke", birthOn: null };
const said = (
  saidOn: string,
  answer: (typeof guardianAnswers)[number],
  guardianName = "Ineke Hoekstra",
  at = "10:00",
) => ({
  ...{ partyId: sanne.id, saidOn, answer, guardianName },
  recordedAt: new Date(`${saidOn}T${at}:00Z`),
});
const lacks = (on: string, ...all: ReturnType<typeof said>[]) =>
  lacksConsent({ parties: [sanne, adult], guardian_consents: all }, sanne.id, on);

describe("part 6, promise 3: a minor takes part with a guardian's consent", () => {
  test("from the day on which they said so, not from when they were asked", () => {
    expect(lacks("2026-02-10")).toBe(true);
    expect(lacks("2026-02-10", said("2026-02-09", "asked"), said("2026-02-09", "not_reached"))).toBe(true);
    expect(lacks("2026-02-09", said("2026-02-10", "agreed"))).toBe(true);
    expect(lacks("2026-02-10", said("2026-02-10", "agreed"))).toBe(false);
    expect(lacks("2026-02-11", said("2026-02-10", "agreed"), said("2026-02-11", "asked"))).toBe(false);
  });

  test("until a guardian takes it back; and not while another says no", () => {
    expect(lacks("2026-03-01", said("2026-02-10", "agreed"), said("2026-02-20", "declined"))).toBe(true);
    expect(lacks("2026-02-15", said("2026-02-10", "agreed"), said("2026-02-20", "declined"))).toBe(false);
    expect(lacks("2026-03-01", said("2026-02-10", "agreed"), said("2026-02-12", "declined", "Jan"))).toBe(true);
    expect(lacks("2026-03-01", said("2026-02-12", "declined", "Jan"), said("2026-02-13", "agreed", "jan"))).toBe(false);
    expect(
      lacks("2026-03-01", said("2026-02-10", "agreed", "x", "12:00"), said("2026-02-10", "declined", "x", "11:00")),
    ).toBe(false);
  });

  test("and from the eighteenth birthday on nobody is asked, whatever was said", () => {
    expect(lacks("2027-06-30", said("2026-02-10", "declined"))).toBe(true);
    expect(lacks("2027-07-01", said("2026-02-10", "declined"))).toBe(false);
    expect(() => checkIsMinor(sanne.birthOn, "2027-07-01")).toThrow(expect.objectContaining({ rule: "ofAge" }));
    checkIsMinor(sanne.birthOn, "2027-06-30");
    checkIsMinor(null, "2027-07-01");
  });

  test("whatever is said: with a no as somebody's last word there is none, with nothing but yes there is", () => {
    const words = fc.array(
      fc.record({ day: fc.nat(30), answer: fc.constantFrom(...guardianAnswers), who: fc.constantFrom("a", "b") }),
    );
    fc.assert(
      fc.property(words, (all) => {
        const each = all.map(({ day, answer, who }) => said(addDays("2026-01-01", day), answer, who));
        const answers = new Set(all.map(({ answer }) => answer));
        const on = "2026-03-01";
        if (!answers.has("agreed")) expect(lacks(on, ...each)).toBe(true);
        else if (!answers.has("declined")) expect(lacks(on, ...each)).toBe(false);
        expect(lacks(on, ...each, said(on, "declined"))).toBe(true);
        expect(lacksConsent({ parties: [adult], guardian_consents: each }, adult.id, on)).toBe(false);
      }),
    );
  });

  test("what a correction leaves as it was is not asked about again", () => {
    const known = { parties: [sanne, adult], guardian_consents: [] };
    const ask = (on: string, standing?: { parties: string[]; on: string }) => () =>
      requireConsent(known, { parties: ["ineke", "sanne"], on, field: "heldOn" }, standing);
    expect(ask("2026-02-10")).toThrow(expect.objectContaining({ rule: "guardianFirst", field: "heldOn" }));
    expect(ask("2026-02-10", { parties: ["sanne"], on: "2026-02-10" })).not.toThrow();
    expect(ask("2026-02-10", { parties: ["ineke"], on: "2026-02-10" })).toThrow();
    expect(ask("2026-02-11", { parties: ["sanne"], on: "2026-02-10" })).toThrow();
  });
});
