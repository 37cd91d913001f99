import { expect, test } from "vitest";
import { asLastSeen, rememberVisit } from "./visited";

test("part 4, promise 16: the way back leads to the same filter and page, and for the next person on this browser to the plain list", () => {
  expect(asLastSeen("/cases")).toBe("/cases");
  rememberVisit("marieke", "/cases", "q=Vries&page=2");
  expect(asLastSeen("/cases")).toBe("/cases?q=Vries&page=2");
  expect(asLastSeen("/registrations")).toBe("/registrations");
  rememberVisit("marieke", "/cases", "");
  expect(asLastSeen("/cases")).toBe("/cases");
  rememberVisit("marieke", "/cases", "q=Vries");
  rememberVisit("anouk", "/registrations", "");
  expect(asLastSeen("/cases")).toBe("/cases");
});
