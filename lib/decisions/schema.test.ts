import { expect, test } from "vitest";
import { decisionInput } from "@/lib/decisions/schema";

const said = (decision: string, more: object = {}) =>
  decisionInput.safeParse({
    ...{ key: crypto.randomUUID(), number: "2025-0001", partyId: crypto.randomUUID() },
    ...{ decision, decidedOn: "2025-02-21", ...more },
  });
const kept = (decision: string, more?: object) => {
  const { until, forms, why } = said(decision, more).data ?? {};
  return { until, forms, why };
};
const broken = (decision: string, more?: object) => said(decision, more).error?.issues.map(({ message }) => message);

test("part 6, promise 8: of each state only what belongs to it is kept, whatever stands in fields that are not seen", () => {
  const all = { until: "2025-03-07", forms: { letter_exchange: "on", conversation: "on" }, why: "be_heard" };
  expect(kept("informed", all)).toEqual({ until: null, forms: null, why: null });
  expect(kept("considering", all)).toEqual({ until: "2025-03-07", forms: null, why: null });
  expect(kept("agreed", all)).toEqual({ until: null, forms: ["conversation", "letter_exchange"], why: "be_heard" });
  expect(kept("declined", all)).toEqual({ until: null, forms: null, why: null });
  expect(kept("withdrawn", { why: "afraid" })).toEqual({ until: null, forms: null, why: "afraid" });
});

test("part 6, promise 8: who considers does so until a day, not before they said so; what was not asked is nothing", () => {
  expect(broken("considering")).toEqual(["required"]);
  expect(broken("considering", { until: "2025-02-20" })).toEqual(["untilBefore"]);
  expect(broken("considering", { until: "2025-02-21" })).toBeUndefined();
  expect(broken("agreed", { until: "2025-02-20" })).toBeUndefined();
  expect(kept("agreed")).toEqual({ until: null, forms: null, why: null });
});
