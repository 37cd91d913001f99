import { expect, test } from "vitest";
import { everyCode } from "@/lib/statistics/definitions";

test("part 2, promise 4: a breakdown has every code, in the list's order, zero included", () => {
  expect(Object.entries(everyCode(["b", "a", "c"], (code) => (code === "a" ? 2 : 0)))).toEqual([
    ["b", 0],
    ["a", 2],
    ["c", 0],
  ]);
});
