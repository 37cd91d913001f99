import fc from "fast-check";
import { expect, test } from "vitest";
import { channels, directions, resultsOf } from "@/core/words/contact-attempts";
import { consents, partyRolesOf, sides } from "@/core/words/parties";
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
  return { partyId, decision, decidedOn, sequence, until: decision === "considering" ? "2026-03-20" : null };
};
const after = (some: Partial<Happened>) =>
  standingOf({
    takenUpOn: "2026-03-01",
    parties: [victim, driver],
    attempts: [],
    decisions: [],
    conversations: [],
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
    until: null,
    tries: 0,
    waiting: null,
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

test("part 6, promise 8: who was informed is asked for their word; who considers is waited for, until the day they said", () => {
  const agreed = said("victim", "agreed", "2026-03-03");
  const step = (...some: Happened["decisions"]) => {
    const { nextStep, waitsFor, until } = after({ decisions: [agreed, ...some] });
    return [nextStep, ...waitsFor, until];
  };
  expect(step(said("driver", "informed"))).toEqual(["await_answer", "driver", null]);
  expect(step(said("driver", "considering"))).toEqual(["considers", "driver", "2026-03-20"]);
  // After a no it is open again; after a yes they consider something more.
  expect(step(said("driver", "declined"), said("driver", "considering"))[0]).toBe("considers");
  expect(step(said("driver", "considering"), said("driver", "declined"))[0]).toBe("close");
  expect(step(said("driver", "agreed"), said("driver", "considering"))[0]).toBe("prepare_contact");
  const call = { ...attempt("driver", "2026-03-12", "reached"), direction: "incoming" } as const;
  const decisions = [agreed, said("driver", "considering", "2026-03-10")];
  expect(after({ decisions, attempts: [call] })).toMatchObject({ nextStep: "give_answer", until: null });
});

test("part 6, promise 6: whoever was spoken with is approached and heard of, has their answer, and is asked for their word", () => {
  const spoken = (heldOn: string) => [{ partyId: "victim", heldOn }];
  const call = { ...attempt("victim", "2026-03-04", "message_left"), direction: "incoming" } as const;
  expect(after({ conversations: spoken("2026-03-05") })).toMatchObject({
    ...{ status: "one_side_approached", nextStep: "await_answer", waitsFor: ["victim"] },
    ...{ lastEventOn: "2026-03-05", answeredOn: "2026-03-05" },
  });
  const step = (...some: [day: string, ...attempts: Happened["attempts"]]) =>
    after({ conversations: spoken(some[0]), attempts: some.slice(1) as Happened["attempts"] }).nextStep;
  expect([step("2026-03-03", call), step("2026-03-04", call)]).toEqual(["give_answer", "await_answer"]);
  const missed = attempt("victim", "2026-03-04", "no_answer");
  expect([step("2026-03-03", missed), step("2026-03-04", missed)]).toEqual(["try_again", "await_answer"]);
  expect(step("2026-03-09", attempt("victim", "2026-03-04", "refused"))).toBe("record_refusal");
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

test("part 5, promise 4: of two attempts at one moment the one that stands later is the last", () => {
  const attempts = [attempt("victim", "2026-03-05", "message_left"), attempt("driver", "2026-03-05", "no_answer")];
  expect(after({ attempts }).lastAttempt).toEqual({
    ...{ partyId: "driver", at: at("2026-03-05"), channel: "phone", result: "no_answer" },
  });
  expect(after({ attempts: attempts.toReversed() }).lastAttempt).toMatchObject({ partyId: "victim" });
});

test("part 5, promise 4: what somebody said settles what came on that day or before, and nothing that came later", () => {
  const turned = (on: string) => ({ ...attempt("driver", on, "message_left"), direction: "incoming" }) as const;
  const decided = [said("victim", "agreed", "2026-03-10"), said("driver", "agreed", "2026-03-10")];
  const next = (on: string) => after({ decisions: decided, attempts: [turned(on)] }).nextStep;
  expect([next("2026-03-10"), next("2026-03-11")]).toEqual(["prepare_contact", "give_answer"]);
  // What another party said settles nothing.
  const others = [said("victim", "agreed", "2026-03-10")];
  expect(after({ decisions: others, attempts: [turned("2026-03-05")] })).toMatchObject({
    ...{ nextStep: "give_answer", waitsFor: ["driver"] },
  });
});

test("part 5, promise 4: a refusal is to be written down whoever called, also in the answer to a message, and not twice", () => {
  const parties = [victim, driver];
  const both = (...attempts: Happened["attempts"]) => after({ parties, attempts });
  const called = { ...attempt("driver", "2026-03-04", "refused"), direction: "incoming" } as const;
  expect(both(called)).toMatchObject({ nextStep: "record_refusal", waitsFor: ["driver"] });
  const turned = { ...attempt("driver", "2026-03-03", "message_left"), direction: "incoming" } as const;
  expect(both(turned, attempt("driver", "2026-03-04", "refused"))).toMatchObject({ nextStep: "record_refusal" });
  expect(both(turned, attempt("driver", "2026-03-03", "refused"))).toMatchObject({ nextStep: "record_refusal" });
  // Whoever comes back after a refusal, and was answered, is waited for.
  const back = { ...turned, at: at("2026-03-05") };
  expect(both(attempt("driver", "2026-03-04", "refused"), back, attempt("driver", "2026-03-06", "sent"))).toMatchObject(
    {
      ...{ status: "one_side_approached", nextStep: "await_answer", waitsFor: ["driver"] },
    },
  );
  for (const word of ["declined", "withdrawn"] as const) {
    const written = after({ decisions: [said("driver", word, "2026-03-03")], attempts: [called] });
    expect([word, written.status, written.nextStep]).toEqual([word, "stopped", "close"]);
  }
});

test("part 5, promise 4: a case with contact, or one that stopped, waits for nobody but who turned to us", () => {
  const refused = attempt("driver", "2026-03-20", "refused");
  const met = after({ contacts: [{ heldOn: "2026-03-12" }], attempts: [refused] });
  expect(met).toMatchObject({ status: "contact_made", nextStep: "aftercare", waitsFor: [] });
  const stopped = after({ decisions: [said("victim", "declined")], attempts: [refused] });
  expect(stopped).toMatchObject({ status: "stopped", nextStep: "close", waitsFor: [] });
});

test("part 5, promise 4: a side was approached when one of it was tried or said something, and is heard through its relatives", () => {
  const parties = [victim, mother, driver];
  const called = after({ parties, attempts: [attempt("mother", "2026-03-02", "no_answer")] });
  expect(called).toMatchObject({ status: "one_side_approached", nextStep: "try_again", waitsFor: ["victim"] });
  const own = [attempt("mother", "2026-03-03", "no_answer"), attempt("victim", "2026-03-02", "sent")];
  expect(after({ parties, attempts: own })).toMatchObject({ nextStep: "await_answer", waitsFor: ["victim"] });
  const said1 = after({ parties, decisions: [said("driver", "agreed")] });
  expect(said1).toMatchObject({ status: "one_side_approached", nextStep: "approach", waitsFor: ["victim"] });
  const declined = after({ parties, decisions: [said("mother", "declined")] });
  expect(declined).toMatchObject({ status: "one_side_approached", nextStep: "approach", waitsFor: ["victim"] });
});

test("part 5, promise 4: where relatives alone are a side they speak for it", () => {
  const parties = [mother, driver];
  expect(after({ parties, decisions: [said("mother", "declined")] }).status).toBe("stopped");
  const reached = [attempt("driver", "2026-03-02", "reached")];
  const yes = [said("driver", "agreed", "2026-03-02")];
  expect(after({ parties, attempts: reached, decisions: yes })).toMatchObject({
    ...{ nextStep: "approach", waitsFor: ["mother"] },
  });
});

test("part 5, promise 4: of two victims a relative's yes carries neither once one of them said a word", () => {
  const second = { ...victim, id: "second", initiator: false };
  const parties = [victim, second, mother, driver];
  const decided = [said("victim", "declined"), said("mother", "agreed"), said("driver", "agreed")];
  expect(after({ parties, decisions: decided })).toMatchObject({
    ...{ status: "awaiting_answer", nextStep: "approach", waitsFor: ["second"] },
  });
});

test("part 5, promise 4: whom nobody tried was not reached through another victim, nor through a relative who decided", () => {
  const second = { ...victim, id: "second", initiator: false };
  const tried = after({ parties: [victim, second, driver], attempts: [attempt("second", "2026-03-02", "no_answer")] });
  expect(tried).toMatchObject({ nextStep: "approach", waitsFor: ["victim"] });
  const attempts = [attempt("mother", "2026-03-02", "no_answer")];
  const decided = after({ parties: [victim, mother, driver], attempts, decisions: [said("mother", "declined")] });
  expect(decided).toMatchObject({ nextStep: "approach", waitsFor: ["victim"] });
});

test("part 5, promise 4: a refusal of somebody who declined or withdrew is written down already, while their side is open", () => {
  const parties = [victim, driver, other];
  const attempts = [attempt("driver", "2026-03-12", "refused"), attempt("other", "2026-03-12", "sent")];
  for (const word of ["declined", "withdrawn"] as const) {
    const decided = [said("victim", "agreed"), said("driver", word)];
    expect([word, after({ parties, attempts, decisions: decided })]).toMatchObject([
      ...[word, { status: "awaiting_answer", nextStep: "await_answer", waitsFor: ["other"] }],
    ]);
  }
});

test("part 5, promise 4: the last attempt is the latest in time, in whatever order they are read", () => {
  const attempts = [attempt("driver", "2026-03-07", "no_answer"), attempt("victim", "2026-03-05", "sent")];
  for (const some of [attempts, attempts.toReversed()])
    expect(after({ attempts: some }).lastAttempt).toMatchObject({ partyId: "driver", at: at("2026-03-07") });
});

test("part 5, promise 4: a side of which one asked is approached first, though others of it did not ask", () => {
  const parties = [victim, { ...victim, id: "second", initiator: false }, driver];
  expect(after({ parties }).waitsFor).toEqual(["victim", "second"]);
});

test("part 5, promise 4: where nobody is the initiator, or nobody is there, a case is still at its beginning", () => {
  const parties = [{ ...victim, initiator: false }, driver];
  expect(after({ parties })).toMatchObject({ nextStep: "approach", waitsFor: ["victim", "driver"] });
  expect(after({ parties: [] })).toMatchObject({ status: "not_approached", nextStep: "approach", waitsFor: [] });
});

test("part 5, promise 4: somebody is heard of who was reached, refused, turned to us, decided or met; not where we only sent or left something", () => {
  const answered = (result: Happened["attempts"][number]["result"], direction: "outgoing" | "incoming") =>
    after({ attempts: [{ ...attempt("victim", "2026-03-05", result), direction }] }).answeredOn === "2026-03-05";
  expect(["reached", "refused"].map((result) => answered(result as "reached", "outgoing"))).toEqual([true, true]);
  const silent = ["no_answer", "undeliverable", "message_left", "sent"] as const;
  expect(silent.map((result) => answered(result, "outgoing"))).toEqual([false, false, false, false]);
  expect(answered("message_left", "incoming")).toBe(true);
  expect(after({ decisions: [said("victim", "agreed", "2026-03-06")] }).answeredOn).toBe("2026-03-06");
  expect(after({ otherDays: ["2026-03-07"] })).toMatchObject({ lastEventOn: "2026-03-07", answeredOn: "2026-03-01" });
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
          .record({
            of: fc.nat(),
            decidedOn: day,
            decision: fc.constantFrom(...consents),
            until: fc.option(day),
            sequence: fc.nat(9),
          })
          .map(({ of, ...one }) => ({ ...one, partyId: String(of % Math.max(1, parties.length)) })),
        { maxLength: parties.length > 0 ? 6 : 0 },
      ),
      conversations: fc.array(
        fc
          .record({ of: fc.nat(), heldOn: day })
          .map(({ of, heldOn }) => ({ heldOn, partyId: String(of % Math.max(1, parties.length)) })),
        { maxLength: parties.length > 0 ? 3 : 0 },
      ),
      contacts: fc.array(fc.record({ heldOn: day }), { maxLength: 1 }),
      otherDays: fc.array(day, { maxLength: 2 }),
      reopenings: fc.array(fc.record({ reopenedOn: day }), { maxLength: 1 }),
    }),
  );

const isNo = (decision: string) => decision === "declined" || decision === "withdrawn";

test("part 5, promise 4: whatever happened, nobody who said no is waited for, and it is the same in whatever order it is read", () => {
  fc.assert(
    fc.property(anyCase, (happened) => {
      const standing = standingOf(happened);
      const no = new Set(happened.decisions.filter(({ decision }) => isNo(decision)).map(({ partyId }) => partyId));
      for (const { partyId, decision } of happened.decisions) if (decision === "considering") no.delete(partyId);
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
