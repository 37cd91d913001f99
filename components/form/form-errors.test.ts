import { describe, expect, test } from "vitest";
import type { Broken } from "@/core/errors";
import { errorAt, toErrorList, toFieldErrors } from "./form-errors";

describe("what an action says is wrong", () => {
  test("is nothing when there is nothing", () => {
    expect(toFieldErrors([])).toBeUndefined();
  });

  test("comes back field by field, rows of a list and the form as a whole among them", () => {
    const errors: Broken[] = [
      { field: "name", rule: "required" },
      { field: "parties.1.familyName", rule: "tooLong" },
      { field: "parties", rule: "invalid" },
      { field: "", rule: "tooManySignIns", seconds: 20 },
    ];
    const nested = toFieldErrors(errors) ?? {};
    expect(errorAt(nested, "name")?.rule).toBe("required");
    expect(errorAt(nested, "parties")?.rule).toBe("invalid");
    expect(errorAt(nested, "parties.1.familyName")?.rule).toBe("tooLong");
    expect(errorAt(nested, "parties.0.familyName")).toBeUndefined();
    expect(toErrorList(nested)).toEqual(expect.arrayContaining(errors));
    expect(toErrorList(nested)).toHaveLength(errors.length);
  });

  test("is said once a field: the first", () => {
    const nested = toFieldErrors([
      { field: "day", rule: "required" },
      { field: "day", rule: "invalidDate" },
    ]);
    expect(toErrorList(nested ?? {})).toEqual([{ field: "day", rule: "required" }]);
  });
});
