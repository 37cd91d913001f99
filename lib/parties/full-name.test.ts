import { expect, test } from "vitest";
import { fullName } from "@/lib/parties/full-name";

test("a name is the given name, where it is known, and the family name, and carries nothing beside it along", () => {
  expect(fullName({ givenName: "Hanna", familyName: "de Vries" })).toBe("Hanna de Vries");
  expect(fullName({ givenName: null, familyName: "de Vries" })).toBe("de Vries");
  expect(fullName({ givenName: "محمد", familyName: "de Vries" })).toBe("\u2068محمد de Vries\u2069");
});
