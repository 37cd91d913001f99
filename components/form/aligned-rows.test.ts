import { expect, test } from "vitest";
import { alignedRows } from "./aligned-rows";

const [a, b, c] = ["a", "b", "c"].map((sign) => `${sign.repeat(8)}-0000-4000-8000-000000000000`) as [
  string,
  string,
  string,
];

test("part 6, promise 1: what was typed of a goal stands at that goal, whatever goals there are by now", () => {
  const draft = {
    key: "1",
    summary: "Een.",
    goals: [
      { goalId: a, outcome: "reached" },
      { goalId: b, outcome: "partly" },
    ],
  };
  const page = { key: "2", goals: [c, b].map((goalId) => ({ goalId, outcome: "unknown" })) };
  expect(alignedRows(draft, page)).toEqual({
    ...{ key: "1", summary: "Een." },
    goals: [
      { goalId: c, outcome: "unknown" },
      { goalId: b, outcome: "partly" },
    ],
  });
});

test("part 6, promise 1: rows that are of nothing yet stay as many and as they were", () => {
  const draft = { parties: [{ name: "Een" }, { name: "Twee" }, { name: "Drie" }] };
  expect(alignedRows(draft, { parties: [{ country: "NL" }] })).toEqual(draft);
  expect(alignedRows({ note: "x" }, { goals: [{ goalId: a }] })).toEqual({ note: "x" });
});
