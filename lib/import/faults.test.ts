import { expect, test } from "vitest";
import { Faults } from "@/lib/import/faults";

test("promise 9: what somebody's file holds neither steers the terminal nor makes lines of its own", () => {
  const faults = new Faults();
  const kind = ["is odd", "are odd"] as const;
  const column = `\u001b]0;owned\u0007${"x".repeat(200)}\nparties.csv:7:side: forged`;
  faults.add({ file: "parties.csv", line: 1, column, message: "is not a column of this file \u202e\u009b2J", kind });
  const [line = "", ...others] = faults.printed();
  expect(others).toEqual([]);
  expect(line).toContain("parties.csv:1:\\u001b]0;owned\\u0007xxx");
  expect(line).toMatch(/…: is not a column of this file \\u202e\\u009b2J$/);
  expect(line.length).toBeLessThan(160);
  expect(line).not.toMatch(/\p{Cc}/u);
});
