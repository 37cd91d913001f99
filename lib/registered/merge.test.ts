import fc from "fast-check";
import { expect, test } from "vitest";
import { differing, merge } from "@/lib/registered/merge";

const names = ["side", "role", "familyName", "birthOn"] as const;
const content = fc.record({
  side: fc.constantFrom("harmed", "responsible"),
  role: fc.constantFrom("victim", "offender"),
  familyName: fc.constantFrom("Postma", "de Vries", "Bos"),
  birthOn: fc.constantFrom(null, "1990-05-01", "1991-05-01"),
});
const together = [["side", "role"]] as const;

test("what nobody else changed is written as it was typed", () => {
  fc.assert(
    fc.property(content, content, (shown, typed) => {
      const { content: written, own, others } = merge(shown, typed, shown, together);
      expect([written, own, others]).toEqual([typed, differing(shown, typed), []]);
    }),
  );
});

test("what the sender left as it was stays as another made it, whatever they changed", () => {
  fc.assert(
    fc.property(content, content, content, (shown, typed, present) => {
      const { content: written } = merge(shown, typed, present, together);
      for (const name of names) {
        if (typed[name] === shown[name]) expect(written[name]).toBe(present[name]);
        else expect(written[name]).toBe(typed[name]);
      }
    }),
  );
});

test("where both changed the same, or what belongs to it, the sender is told of all that others changed", () => {
  const shown = { side: "harmed", role: "victim", familyName: "Bos", birthOn: null };
  const present = { ...shown, side: "responsible", role: "offender", familyName: "Bosch" };
  expect(merge(shown, { ...shown, role: "witness" }, present, together).others).toEqual(["side", "role", "familyName"]);
  expect(merge(shown, { ...shown, birthOn: "1990-05-01" } as never, present, together).others).toEqual([]);
  // The same twice is no difference of opinion.
  expect(merge(shown, { ...shown, familyName: "Bosch" }, present, together)).toMatchObject({ own: [], others: [] });
});

test("of a form that shows nothing all is asked about", () => {
  const present = { familyName: "Bos", birthOn: null };
  expect(merge({}, { familyName: "Bosch", birthOn: null }, present).others).toEqual(["familyName", "birthOn"]);
});

test("how a line ends is no difference", () => {
  expect(differing({ account: "Een.\r\nTwee." }, { account: "Een.\nTwee." })).toEqual([]);
});
