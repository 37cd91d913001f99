import { expect, test } from "vitest";
import { ofSide, withSilences } from "@/lib/cases/story";
import type { CaseEvent } from "@/lib/cases/timeline";

const event = (when: string) =>
  ({ kind: "taken_up", id: when, when, recordedAt: null, recordedBy: null, corrections: [] }) satisfies CaseEvent;

test("part 6, promise 10: a silence of four weeks is drawn between what was before and after it, a shorter one is not", () => {
  const drawn = withSilences(["2025-03-29T08:00", "2025-03-01T23:59", "2025-02-02"].map(event));
  expect(drawn.map((item) => ("silence" in item ? item.silence : item.event.when))).toEqual([
    "2025-03-29T08:00",
    28,
    "2025-03-01T23:59",
    "2025-02-02",
  ]);
  expect(withSilences([])).toEqual([]);
});

test("part 6, promise 10: of one side are its own events and those of both, and nothing of the other", () => {
  const of = (side: "harmed" | "responsible") => ({ party: { side } }) as Pick<CaseEvent, "party">;
  const [both, harmed, responsible] = [{}, of("harmed"), of("responsible")];
  expect(ofSide([both, harmed, responsible], "harmed")).toEqual([both, harmed]);
  expect(ofSide([both, harmed, responsible], null)).toEqual([both, harmed, responsible]);
});
