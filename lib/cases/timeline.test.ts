import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryKinds } from "@/core/words/entries";
import type { Case } from "@/lib/cases/schema";
import { isVoided, timelineOf } from "@/lib/cases/timeline";
import type { Version } from "@/lib/entries/schema";

const party = {
  ...{ id: "p", side: "harmed", role: "victim", initiator: true, givenName: "Hanna", familyName: "de Vries" },
  ...{ birthOn: null, preferredLanguage: "nl", lastDecision: null },
} as const;

/** A case that was received and taken up on the same day, with some entries. */
function caseWith(versions: Partial<Case["versions"]>, more: Partial<Case> = {}): Case {
  const all = { ...Object.fromEntries(entryKinds.map((kind) => [kind, []])), ...versions };
  return {
    ...{ number: "2025-0001", receivedOn: "2025-03-01", takenUpOn: "2025-03-01", closedOn: null, report: null },
    ...{ parties: [party], reopenings: [], recorders: {}, versions: all, ...all },
    ...more,
  } as unknown as Case;
}

let recorded = 0;
const version = (id: string, more: Partial<Version> = {}): Version => ({
  ...{ id, corrects: null, voided: false, reason: null, counts: true, recordedBy: null },
  ...{ recordedAt: new Date(2025, 2, 20, 0, 0, recorded++) },
  ...more,
});
const attempt = (id: string, at: string, more: Partial<Version> = {}) => ({
  ...{ ...version(id, more), partyId: "p", when: at, at: new Date(`${at}+01:00`), direction: "outgoing" as const },
  ...{ channel: "phone" as const, result: "no_answer" as const, note: null },
});
const said = (id: string, decidedOn: string) => ({
  ...{ ...version(id), partyId: "p", when: decidedOn, decidedOn, sequence: 1, decision: "agreed" as const },
});
const contact = (id: string, heldOn: string) => ({
  ...{ ...version(id), when: heldOn, heldOn, form: "conversation" as const },
});
const report = (id: string, closedOn: string) => ({
  ...{ id, closedOn, reason: "contact_completed", recovery: "partial", summary: "Klaar." },
  ...{ recordedAt: new Date(), recordedBy: null },
});
const idsOf = (theCase: Case) => timelineOf(theCase).map(({ id }) => id);

describe("part 5, promise 10: the timeline of a case", () => {
  it("stands with the latest on top, and within a day what ends something above what begins it", () => {
    const day = "2025-03-05";
    const theCase = caseWith(
      {
        contact_attempts: [attempt("call", `${day}T23:00`)],
        decisions: [said("yes", day)],
        mediated_contacts: [contact("talk", day)],
      },
      { closedOn: day, report: report("end", day) as Case["report"] },
    );
    expect(idsOf(theCase)).toEqual(["end", "talk", "yes", "call", "taken-up", "received"]);
  });

  it("has attempts of a day by the clock, and of one minute by when they were recorded", () => {
    const attempts = [
      attempt("noon", "2025-03-05T12:00"),
      attempt("morning", "2025-03-05T09:00"),
      attempt("noon again", "2025-03-05T12:00"),
    ];
    expect(idsOf(caseWith({ contact_attempts: attempts }))).toEqual([
      "noon again",
      "noon",
      "morning",
      "taken-up",
      "received",
    ]);
  });

  it("has a correction where its entry stood, with what stood there before", () => {
    const first = attempt("one", "2025-03-05T12:00", { counts: false });
    const second = attempt("two", "2025-03-05T12:00");
    const correction = { ...attempt("one'", "2025-03-05T12:00", { corrects: "one", voided: true }) };
    const [top, below] = timelineOf(caseWith({ contact_attempts: [correction, second, first] }));
    expect([top?.id, below?.id]).toEqual(["two", "one'"]);
    expect([top && isVoided(top), below && isVoided(below)]).toEqual([false, true]);
    expect(below?.corrections).toMatchObject([{ by: { id: "one'" }, before: { entry: { id: "one" } } }]);
  });

  it("has each closing with what undid it", () => {
    const reopening = {
      ...{ id: "again", reopenedOn: "2025-04-02", reason: "x", recordedAt: new Date(), recordedBy: null },
      report: report("end", "2025-04-01"),
    };
    const events = timelineOf(caseWith({}, { reopenings: [reopening] as unknown as Case["reopenings"] }));
    expect(events.map(({ id }) => id)).toEqual(["again", "end", "taken-up", "received"]);
    expect(events[1]).toMatchObject({ kind: "closed", isUndone: true });
  });

  it("is the same in whatever order entries are read", () => {
    const attempts = ["2025-03-05T12:00", "2025-03-04T12:00", "2025-03-05T12:00"].map((at, place) =>
      attempt(`${place}`, at),
    );
    const expected = idsOf(caseWith({ contact_attempts: attempts }));
    fc.assert(
      fc.property(fc.shuffledSubarray(attempts, { minLength: 3 }), (shuffled) => {
        expect(idsOf(caseWith({ contact_attempts: shuffled }))).toEqual(expected);
      }),
    );
  });
});
