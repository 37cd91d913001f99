import { expect, test } from "vitest";
import { isSilent } from "@/lib/caseload/silent";

test("part 5, promise 10: a case is silent from the fourteenth day on", () => {
  expect([0, 13, 14, 44].map(isSilent)).toEqual([false, false, true, true]);
});
