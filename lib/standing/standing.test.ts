import fc from "fast-check";
import { expect, test } from "vitest";
import { channels, directions, resultsOf } from "@/core/words/contact-attempts";
import { decisions, partyRolesOf, sides } from "@/core/words/parties";
import type { Happened } from "@/lib/standing/schema";
import { standingOf } from "@/lib/standing/standing";

const victim = { id: "victim", side: "harmed", role: "victim", initiator: true } as const;
const mother = { id: "mother", side: "harmed", role: "relative", initiator: false } as const;
const driver = { id: "driver", side: "responsible", role: "causer", initiator: false } as const;
const other = { id: "other", side: "responsible", role: "suspect", initiator: false } as const;

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const attempt = (partyId: string, day: string, result: Happened["attempts"][number]["result"]) =>
  ({ partyId, at: at(day), direction: "outgoing", channel: "phone", result }) as const;
let sequence = 0;
const said = (partyId: string, decision: Happened["decisions"][number]["decision"], decidedOn = "2026-03-10") => {
  sequence += 1;
  return { partyId, decision, decidedOn, sequence };
};
const after = (some: Partial<Happened>) =>
  standingOf({
    takenUpOn: "2026-03-01",
    parties: [victim, driver],
    attempts: [],
    decisions: [],
    contacts: [],
    otherDays: [],
    reopenings: [],
    ...some,
  });

test("part 5, promise 4: of a case that was just taken up, whoever asked is approached first", () => {
  expect(after({})).toEqual({
    status: "not_approached",
    nextStep: "approach",
    waitsFor: ["victim"],
    lastEventOn: "2026-03-01",
    answeredOn: "2026-03-01",
    lastAttempt: null,
  });
  const bothAsked = { parties: [victim, { ...driver, initiator: true }] };
  expect(after(bothAsked).waitsFor).toEqual(["victim", "driver"]);
});

test("part 5, promise 4: a case whose other side was never approached does not wait for an answer of both", () => {
  const attempts = [attempt("victim", "2026-03-02", "message_left")];
  expect(after({ attempts })).toMatchObject({
    status: "one_side_approached",
    nextStep: "await_answer",
    waitsFor: ["victim"],
  });
  const agreed = after({ attempts, decisions: [said("victim", "agreed")] });
  expect(agreed).toMatchObject({ status: "one_side_approached", nextStep: "approach", waitsFor: ["driver"] });
  const both = after({ attempts: [...attempts, attempt("driver", "2026-03-03", "sent")] });
  expect(both).toMatchObject({ status: "awaiting_answer", nextStep: "await_answer", waitsFor: ["victim", "driver"] });
});

test.each([
  ["no_answer", "try_again"],
  ["undeliverable", "try_again"],
  ["message_left", "await_answer"],
  ["sent", "await_answer"],
  ["reached", "await_answer"],
  ["refused", "record_refusal"],
] as const)("part 5, promise 4: after an attempt with the result %s the next step is %s", (result, nextStep) => {
  const attempts = [attempt("victim", "2026-03-02", "reached"), attempt("driver", "2026-03-03", result)];
  const decided = [said("victim", "agreed")];
  expect(after({ attempts, decisions: decided })).toMatchObject({ nextStep, waitsFor: ["driver"] });
});

test("part 5, promise 4: whoever turned to us is answered before others are tried again", () => {
  const incoming = { ...attempt("victim", "2026-03-02", "message_left"), direction: "incoming" } as const;
  const attempts = [incoming, attempt("driver", "2026-03-04", "no_answer")];
  expect(after({ attempts })).toMatchObject({ nextStep: "give_answer", waitsFor: ["victim"] });
});

test("part 5, promise 4: a relative's or guardian's yes stands only where the person said nothing", () => {
  const parties = [victim, mother, driver];
  const yes = [said("mother", "agreed"), said("driver", "agreed")];
  expect(after({ parties, decisions: yes }).status).toBe("both_agreed");
  expect(after({ parties, decisions: [said("victim", "declined"), ...yes] }).status).toBe("stopped");
  expect(after({ parties: [mother, driver], decisions: yes }).status).toBe("both_agreed");
});

test("part 5, promise 4: of two of a side, one who declined ends nothing, is not tried again, and does not undo the other's yes", () => {
  const parties = [victim, driver, other];
  const attempts = ["victim", "driver", "other"].map((id) => attempt(id, "2026-03-02", "no_answer"));
  const declined = [said("victim", "agreed"), said("driver", "declined")];
  expect(after({ parties, attempts, decisions: declined })).toMatchObject({
    status: "awaiting_answer",
    nextStep: "try_again",
    waitsFor: ["other"],
  });
  const both = [...declined, said("other", "agreed")];
  expect(after({ parties, attempts, decisions: both }).status).toBe("both_agreed");
  const none = [...declined, said("other", "declined")];
  expect(after({ parties, attempts, decisions: none })).toMatchObject({ status: "stopped", nextStep: "close" });
});

test("part 5, promise 4: of two victims each gets what is theirs: a refusal, a call and a message are not the other's", () => {
  const second = { ...victim, id: "second", initiator: false };
  const parties = [victim, second, driver];
  const step = (...attempts: Happened["attempts"]) => {
    const { nextStep, waitsFor } = after({ parties, attempts: [...attempts, attempt("driver", "2026-03-02", "sent")] });
    return [nextStep, ...waitsFor];
  };
  const refused = attempt("victim", "2026-03-02", "refused");
  expect(step(refused, attempt("second", "2026-03-03", "no_answer"))).toEqual(["record_refusal", "victim"]);
  expect(step(refused, attempt("victim", "2026-03-04", "sent"))).toEqual(["record_refusal", "victim"]);
  const left = { ...attempt("victim", "2026-03-02", "message_left"), direction: "incoming" } as const;
  expect(step(left, attempt("second", "2026-03-03", "sent"))).toEqual(["give_answer", "victim"]);
  const both = [attempt("victim", "2026-03-02", "sent"), attempt("second", "2026-03-03", "no_answer")] as const;
  expect(step(...both)).toEqual(["try_again", "second"]);
});

test("part 5, promise 4: a refusal counts also after a yes, one's own or a guardian's, and whoever comes back after a no is answered", () => {
  const agreed = [said("victim", "agreed", "2026-03-06"), said("driver", "agreed", "2026-03-06")];
  const refused = attempt("victim", "2026-03-08", "refused");
  expect(after({ decisions: agreed, attempts: [refused] })).toMatchObject({
    nextStep: "record_refusal",
    waitsFor: ["victim"],
  });
  const guardian = [said("mother", "agreed"), said("driver", "agreed")];
  const parties = [victim, mother, driver];
  expect(after({ parties, decisions: guardian, attempts: [refused] }).nextStep).toBe("record_refusal");
  const back = { ...attempt("driver", "2026-03-20", "reached"), direction: "incoming" } as const;
  const declined = after({ decisions: [said("driver", "declined")], attempts: [back] });
  expect(declined).toMatchObject({ status: "stopped", nextStep: "give_answer", waitsFor: ["driver"] });
  const met = after({ contacts: [{ heldOn: "2026-03-12" }], attempts: [back] });
  expect(met).toMatchObject({ status: "contact_made", nextStep: "give_answer", waitsFor: ["driver"] });
  expect(after({ contacts: [{ heldOn: "2026-03-25" }], attempts: [back] }).nextStep).toBe("aftercare");
});

test("part 5, promise 4: silence counts from the last time that somebody was heard of, and a failed call does not hide the case", () => {
  const attempts = [attempt("victim", "2026-03-05", "reached"), attempt("victim", "2026-03-20", "no_answer")];
  expect(after({ attempts })).toMatchObject({ lastEventOn: "2026-03-20", answeredOn: "2026-03-05" });
  expect(after({ attempts }).lastAttempt).toMatchObject({ result: "no_answer", partyId: "victim" });
  expect(after({ attempts, reopenings: [{ reopenedOn: "2026-03-18" }] }).answeredOn).toBe("2026-03-18");
  expect(after({ attempts, contacts: [{ heldOn: "2026-03-12" }] })).toMatchObject({
    status: "contact_made",
    nextStep: "aftercare",
    answeredOn: "2026-03-12",
  });
});

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-04-${String(date).padStart(2, "0")}`);
const anyCase = fc
  .array(fc.record({ side: fc.constantFrom(...sides), role: fc.nat(3), initiator: fc.boolean() }), { maxLength: 5 })
  .map((some) =>
    some.map(({ role, ...one }, id) => ({ ...one, id: String(id), role: partyRolesOf[one.side][role] ?? "relative" })),
  )
  .chain((parties) =>
    fc.record({
      takenUpOn: fc.constant("2026-04-01"),
      parties: fc.constant(parties),
      attempts: fc.array(
        fc
          .record({
            of: fc.nat(),
            day,
            direction: fc.constantFrom(...directions),
            channel: fc.constantFrom(...channels),
            n: fc.nat(),
          })
          .map(({ of, day: on, n, ...one }) => {
            const results = resultsOf(one);
            return {
              ...one,
              partyId: String(of % Math.max(1, parties.length)),
              at: at(on),
              result: results[n % results.length] ?? "sent",
            };
          }),
        { maxLength: parties.length > 0 ? 6 : 0 },
      ),
      decisions: fc.array(
        fc
          .record({ of: fc.nat(), decidedOn: day, decision: fc.constantFrom(...decisions), sequence: fc.nat(9) })
          .map(({ of, ...one }) => ({ ...one, partyId: String(of % Math.max(1, parties.length)) })),
        { maxLength: parties.length > 0 ? 6 : 0 },
      ),
      contacts: fc.array(fc.record({ heldOn: day }), { maxLength: 1 }),
      otherDays: fc.array(day, { maxLength: 2 }),
      reopenings: fc.array(fc.record({ reopenedOn: day }), { maxLength: 1 }),
    }),
  );

test("part 5, promise 4: whatever happened, nobody who said no is waited for, and it is the same in whatever order it is read", () => {
  fc.assert(
    fc.property(anyCase, (happened) => {
      const standing = standingOf(happened);
      const no = new Set(
        happened.decisions.filter(({ decision }) => decision !== "agreed").map(({ partyId }) => partyId),
      );
      const yes = new Set(
        happened.decisions.filter(({ decision }) => decision === "agreed").map(({ partyId }) => partyId),
      );
      const isAsked = standing.nextStep === "give_answer" || standing.nextStep === "record_refusal";
      for (const id of isAsked ? [] : standing.waitsFor)
        expect([id, no.has(id), yes.has(id)]).toEqual([id, false, false]);
      expect(standing.lastEventOn >= standing.answeredOn).toBe(true);
      const { lastAttempt: _, ...other } = standingOf({ ...happened, decisions: happened.decisions.toReversed() });
      const moments = new Set(happened.attempts.map((one) => one.at.getTime()));
      const places = new Set(happened.decisions.map((one) => `${one.partyId} ${one.decidedOn} ${one.sequence}`));
      if (moments.size === happened.attempts.length && places.size === happened.decisions.length) {
        expect(other).toMatchObject({ status: standing.status, nextStep: standing.nextStep });
      }
    }),
  );
});
