import { expect, test } from "vitest";
import { today } from "@/core/clock";
import { routes } from "@/core/routes";
import { GET } from "./route";

test("part 3, promise 6: the address without a year leads to the one that is under way", () => {
  const thisYear = routes.statistics(Number(today().slice(0, 4)));
  expect(GET).toThrow(expect.objectContaining({ digest: expect.stringContaining(`;${thisYear};`) }));
});
