import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryKinds } from "@/core/words/entries";
import type { Case } from "@/lib/cases/schema";
import { isEntry, isVoided, timelineOf, timelineOfParty } from "@/lib/cases/timeline";
import type { Version } from "@/lib/entries/schema";
import type { Party } from "@/lib/parties/schema";

const party = {
  ...{ id: "p", side: "harmed", role: "victim", initiator: true, givenName: "Hanna", familyName: "de Vries" },
  ...{ birthOn: null, preferredLanguage: "nl", lastDecision: null },
} as const;

/** A case that was received and taken up on the same day, with some entries. */
function caseWith(versions: Partial<Case["versions"]>, more: Partial<Case> = {}): Case {
  const all = { ...Object.fromEntries(entryKinds.map((kind) => [kind, []])), ...versions };
  return {
    ...{ number: "2025-0001", receivedOn: "2025-03-01", takenUpOn: "2025-03-01", closedOn: null, report: null },
    ...{ parties: [party], inError: [], reopenings: [], recorders: {}, versions: all, ...all },
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
  ...{ until: null, forms: null, channel: null, why: null, informationText: null, note: null },
});
const contact = (id: string, heldOn: string) => ({
  ...{ ...version(id), when: heldOn, heldOn, form: "conversation" as const },
  ...{ appointmentId: null, participants: null, ledBy: null, place: null, minutes: null, note: null, exception: null },
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

  it("has what begins and ends a case, by its day, with what is said of it, and nobody who recorded its beginning", () => {
    const day = "2025-03-01";
    const reopening = { ...{ id: "again", reopenedOn: day, reason: "x" }, report: report("first end", "2025-02-01") };
    const all = timelineOf(
      caseWith({ contact_attempts: [attempt("call", `${day}T10:00`)] }, {
        report: report("end", day),
        reopenings: [reopening],
      } as unknown as Partial<Case>),
    );
    expect(all.map(({ id, kind }) => [id, kind])).toEqual([
      ...[
        ["end", "closed"],
        ["again", "reopened"],
        ["call", "contact_attempts"],
        ["taken-up", "taken_up"],
      ],
      ...[
        ["received", "received"],
        ["first end", "closed"],
      ],
    ]);
    expect(all[0]).toMatchObject({ isUndone: false, report: { id: "end" }, corrections: [] });
    expect(all[4]).toMatchObject({ when: day, recordedAt: null, recordedBy: null, corrections: [] });
    expect(all.map(isEntry)).toEqual([false, false, true, false, false, false]);
    expect(all.map(isVoided)).toEqual([false, false, false, false, false, false]);
  });

  it("has of each entry whose it is, of none where it is of the case as a whole, and refuses one of a stranger", () => {
    const entries = {
      contact_attempts: [attempt("call", "2025-03-05T10:00")],
      mediated_contacts: [contact("talk", "2025-03-06")],
    };
    const other = { ...party, id: "q" };
    const events = timelineOf(caseWith(entries, { parties: [other, party] } as unknown as Partial<Case>));
    expect(events.map((event) => event.party?.id)).toEqual([undefined, "p", undefined, undefined]);
    expect(() => timelineOf(caseWith(entries, { parties: [other] } as unknown as Partial<Case>))).toThrow(
      "an entry of no party of its case",
    );
  });

  it("has each correction with what stood before it, and who recorded the first version", () => {
    const first = attempt("one", "2025-03-05T12:00", { recordedBy: "Anna" });
    const second = attempt("two", "2025-03-06T12:00", { corrects: "one", recordedBy: "Bas" });
    const third = attempt("three", "2025-03-07T12:00", { corrects: "two", recordedBy: "Cor" });
    const [event] = timelineOf(caseWith({ contact_attempts: [third, first, second] }));
    expect(event).toMatchObject({ id: "three", when: third.when, recordedBy: "Anna", recordedAt: first.recordedAt });
    expect(event?.corrections.map(({ by, before }) => [by.id, before.when])).toEqual([
      ["two", first.when],
      ["three", second.when],
    ]);
  });

  it("of one party has what counts of it alone, the latest on top", () => {
    const theCase = caseWith({
      contact_attempts: [attempt("call", "2025-03-05T10:00"), attempt("later call", "2025-03-07T10:00")],
      decisions: [said("yes", "2025-03-06")],
    });
    const events = timelineOfParty(theCase.versions, party as Party);
    expect(events.map(({ id, kind, when }) => [id, kind, when])).toEqual([
      ["later call", "contact_attempts", "2025-03-07T10:00"],
      ["yes", "decisions", "2025-03-06"],
      ["call", "contact_attempts", "2025-03-05T10:00"],
    ]);
    const [call] = theCase.versions.contact_attempts;
    expect(events[2]).toMatchObject({ party, entry: call, recordedAt: call?.recordedAt });
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
