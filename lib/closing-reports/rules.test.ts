import { expect, test } from "vitest";
import { closingReasons } from "@/core/words/cases";
import { contradictions, type KnownAtClosing, weighedReasons } from "@/lib/closing-reports/rules";

const known: KnownAtClosing = {
  takenUpOn: "2025-01-08",
  lastEventOn: "2025-06-20",
  hasContact: false,
  lastDecisions: { harmed: [null], responsible: ["agreed"] },
};

test("promise 8: a case can't close before it was taken up, nor before the last thing that happened", () => {
  expect(contradictions(known, "2025-01-07", "other")).toEqual([{ rule: "beforeTakenUp", field: "closedOn" }]);
  expect(contradictions(known, "2025-06-19", "other")).toEqual([{ rule: "closedBeforeLastEvent", field: "closedOn" }]);
  expect(contradictions(known, "2025-06-20", "other")).toEqual([]);
});

test("promise 8: a case that was reopened or imported on an odd day is still not closed before it was taken up", () => {
  const on = (closedOn: string) => contradictions({ ...known, lastEventOn: "2025-01-01" }, closedOn, "other");
  expect([on("2025-01-07"), on("2025-01-08")]).toEqual([[{ rule: "beforeTakenUp", field: "closedOn" }], []]);
});

test("part 4, promise 16: what is wrong with the day and what is wrong with the reason are told together", () => {
  expect(contradictions(known, "2025-06-19", "contact_completed")).toEqual([
    { rule: "closedBeforeLastEvent", field: "closedOn" },
    { rule: "completedWithoutContact", field: "reason" },
  ]);
});

test.each([
  ["contact_completed", {}, "completedWithoutContact"],
  ["contact_completed", { hasContact: true }, null],
  ["no_response", {}, null],
  ["no_response", { hasContact: true }, "noResponseWithContact"],
  ["no_response", { lastDecisions: { harmed: ["agreed"], responsible: ["declined"] } }, "noResponseWithDecision"],
  ["no_response", { lastDecisions: { harmed: ["agreed"], responsible: [null, "agreed"] } }, null],
  ["declined_by_harmed", {}, "nobodyDeclined"],
  ["declined_by_harmed", { lastDecisions: { harmed: ["agreed", "declined"], responsible: [] } }, null],
  ["declined_by_responsible", { lastDecisions: { harmed: ["declined"], responsible: ["agreed"] } }, "nobodyDeclined"],
  ["withdrawn_by_harmed", { lastDecisions: { harmed: ["withdrawn"], responsible: [] } }, null],
  [
    "withdrawn_by_responsible",
    { lastDecisions: { harmed: ["withdrawn"], responsible: ["declined"] } },
    "nobodyWithdrew",
  ],
  ["declined_by_responsible", { lastDecisions: { harmed: [], responsible: ["declined"] } }, null],
  ["withdrawn_by_harmed", { lastDecisions: { harmed: ["declined"], responsible: ["withdrawn"] } }, "nobodyWithdrew"],
  ["withdrawn_by_responsible", { lastDecisions: { harmed: [], responsible: ["withdrawn"] } }, null],
  ["not_suitable", {}, null],
  ["safety", {}, null],
  ["elsewhere", {}, null],
] as const)("promise 8: closing for %s, with %j known, is answered by %s", (reason, more, rule) => {
  const found = contradictions({ ...known, ...more } as KnownAtClosing, "2025-06-20", reason);
  expect(found).toEqual(rule ? [{ rule, field: "reason" }] : []);
});

test("promise 8: a form offers every reason once, first those that fit what is known", () => {
  const weighed = weighedReasons(known);
  expect(weighed.map(({ reason }) => reason).toSorted()).toEqual([...closingReasons].toSorted());
  const fits = weighed.map(({ against }) => against === null);
  expect(fits).toEqual(fits.toSorted((one, other) => Number(other) - Number(one)));
  expect(weighed).toEqual([
    ...["no_response", "not_suitable", "safety", "elsewhere", "other"].map((reason) => ({ reason, against: null })),
    { reason: "contact_completed", against: "completedWithoutContact" },
    ...["declined_by_harmed", "declined_by_responsible"].map((reason) => ({ reason, against: "nobodyDeclined" })),
    ...["withdrawn_by_harmed", "withdrawn_by_responsible"].map((reason) => ({ reason, against: "nobodyWithdrew" })),
  ]);
});
