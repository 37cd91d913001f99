import { expect, test } from "vitest";
import { routes } from "@/core/routes";
import { caseloadAddress, choiceOf } from "@/lib/caseload/address";

test("part 5, promise 10: the address of a caseload says what is chosen, and nothing of what is as usual", () => {
  expect(caseloadAddress({ status: "open", page: 1 })).toBe("/cases");
  expect(caseloadAddress({ status: "closed", offenceCategory: "violence", mediator: "m", q: "'t Hart", page: 2 })).toBe(
    "/cases?status=closed&category=violence&mediator=m&page=2&q=%27t+Hart",
  );
});

test("part 6, promise 13: the address of a case that was searched for does not say by what", () => {
  expect(routes.case("2025-0001", choiceOf({ status: "closed", q: "Hanna", page: 2 }))).toBe(
    "/cases/2025-0001?status=closed",
  );
});
