import { expect, test } from "vitest";
import { lastPage, pageRange, rowsPerPage } from "@/core/paging";

test("part 5, promise 10: a page more begins with the row after a full one, and not before", () => {
  expect(rowsPerPage).toBe(25);
  expect([0, 1, 24, 25, 26, 50, 51].map(lastPage)).toEqual([1, 1, 1, 1, 2, 2, 3]);
});

test("part 5, promise 10: the rows of the pages are all rows, each once", () => {
  expect(pageRange(1, 0)).toEqual({ first: 0, last: 0 });
  expect(pageRange(1, 25)).toEqual({ first: 1, last: 25 });
  expect(pageRange(2, 26)).toEqual({ first: 26, last: 26 });
  expect(pageRange(2, 60)).toEqual({ first: 26, last: 50 });
});
