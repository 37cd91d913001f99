import { describe, expect, test } from "vitest";
import { messageAt, toErrorList, toFieldErrors } from "./form-errors";

describe("what an action says is wrong", () => {
  test("is nothing when there is nothing", () => {
    expect(toFieldErrors([])).toBeUndefined();
  });

  test("comes back field by field, rows of a list and the form as a whole among them", () => {
    const errors = [
      { field: "name", message: "required" },
      { field: "parties.1.familyName", message: "tooLong" },
      { field: "parties", message: "invalid" },
      { field: "", message: "alreadySent" },
    ];
    const nested = toFieldErrors(errors) ?? {};
    expect(messageAt(nested, "name")).toBe("required");
    expect(messageAt(nested, "parties")).toBe("invalid");
    expect(messageAt(nested, "parties.1.familyName")).toBe("tooLong");
    expect(messageAt(nested, "parties.0.familyName")).toBeUndefined();
    expect(toErrorList(nested)).toEqual(expect.arrayContaining(errors));
    expect(toErrorList(nested)).toHaveLength(errors.length);
  });

  test("is said once a field: the first", () => {
    const nested = toFieldErrors([
      { field: "day", message: "required" },
      { field: "day", message: "invalidDate" },
    ]);
    expect(toErrorList(nested ?? {})).toEqual([{ field: "day", message: "required" }]);
  });
});
