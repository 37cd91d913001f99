import { expect, test } from "vitest";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { routes } from "@/core/routes";
import { csvAsked, filterOf } from "@/lib/statistics/address";

const asked = (address: string) => new Request(new URL(address, "http://localhost"));
const coordinator: Pick<Actor, "regions"> = { regions: ["north"] };
const management: Pick<Actor, "regions"> = { regions: [] };

test("part 3, promise 7: data is of exactly what the address chooses", () => {
  const chosen = { region: "mine", offenceCategory: "sexual", initiatingSide: "both", referrer: "self" };
  const address = routes.statisticsData(2020, "csv", { ...chosen, indicator: "contact_rate" });
  expect(address).toMatch(/^\/api\/statistics\/2020\/csv\?region=mine&category=sexual&side=both&/);
  expect(csvAsked(asked(address), coordinator)).toEqual({ filter: chosen, indicator: "contact_rate" });
  expect(filterOf(asked(routes.statisticsData(2020, "json", chosen)), coordinator)).toEqual(chosen);
  expect(filterOf(asked(routes.statisticsData(2020, "json")), management)).toEqual({});
});

test.each([
  ...["region=nothing", "region=", "category=nothing", "side=nothing", "referrer=nothing"],
  ...["offenceCategory=sexual", "initiatingSide=both"],
  ...["Region=north", "categorie=sexual", "year=2021", "__proto__=north"],
  ...["region=bogus&region=north", "region=north&region=bogus", "region=north&region=north"],
])("part 3, promise 7: data of more than was asked for is refused: ?%s", (query) => {
  for (const read of [filterOf, csvAsked]) expect(() => read(asked(`/?${query}`), coordinator)).toThrow(NotFound);
});

test("part 3, promise 7: whoever has no regions gets no data of `mine`, and nobody JSON of one indicator", () => {
  for (const read of [filterOf, csvAsked]) expect(() => read(asked("/?region=mine"), management)).toThrow(NotFound);
  expect(() => filterOf(asked("/?indicator=contact_rate"), coordinator)).toThrow(NotFound);
});

test("part 2, promise 4: a CSV is of one indicator, of the years or of all, and of no other", () => {
  expect(csvAsked(asked("/"), management).indicator).toBeUndefined();
  expect(csvAsked(asked("/?indicator=years"), management).indicator).toBe("years");
  for (const query of ["indicator=all", "indicator=", "indicator=years&indicator=contact_rate"])
    expect(() => csvAsked(asked(`/?${query}`), management)).toThrow(NotFound);
});
