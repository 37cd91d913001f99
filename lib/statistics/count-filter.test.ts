import { expect, test } from "vitest";
import { countFilterOf } from "@/lib/statistics/count-filter";

test("part 3, promise 7: what is chosen is the one code of its dimension; one's own regions are all of them, or no choice", () => {
  const nothing = { region: undefined, offenceCategory: undefined, initiatingSide: undefined, referrer: undefined };
  expect(countFilterOf({}, ["north"])).toEqual(nothing);
  expect(countFilterOf({ region: "south" }, ["north"])).toEqual({ ...nothing, region: ["south"] });
  expect(countFilterOf({ region: "mine" }, ["north", "east"])).toEqual({ ...nothing, region: ["north", "east"] });
  expect(countFilterOf({ region: "mine" }, [])).toEqual(nothing);
  expect(countFilterOf({ offenceCategory: "sexual", initiatingSide: "both", referrer: "self" }, [])).toEqual({
    ...{ ...nothing, offenceCategory: ["sexual"], initiatingSide: ["both"], referrer: ["self"] },
  });
});
