import { expect, test } from "vitest";
import { NotFound } from "@/lib/core/errors";
import { routes } from "@/lib/core/routes";
import { filterOf, indicatorAsked } from "@/lib/statistics/address";

const asked = (address: string) => new Request(new URL(address, "http://localhost"));

test("promise 7: data is of exactly what the address chooses, and a value that there is not is refused", () => {
  const chosen = { region: "mine", category: "sexual", side: "both", referrer: "self" };
  const address = routes.statisticsData(2020, "csv", { ...chosen, indicator: "contact_rate" });
  expect(address).toMatch(/^\/api\/statistics\/2020\/csv\?/);
  expect(filterOf(asked(address))).toEqual(chosen);
  expect(indicatorAsked(asked(address))).toBe("contact_rate");
  for (const name of Object.keys(chosen)) {
    expect(() => filterOf(asked(routes.statisticsData(2020, "json", { ...chosen, [name]: "nothing" })))).toThrow(
      NotFound,
    );
  }
  expect(filterOf(asked(routes.statisticsData(2020, "json")))).toEqual({});
});

test("promise 4: a CSV is of one indicator, of the years or of all, and of no other", () => {
  expect(indicatorAsked(asked("/api/statistics/2020/csv"))).toBeNull();
  expect(indicatorAsked(asked("/api/statistics/2020/csv?indicator=years"))).toBe("years");
  expect(() => indicatorAsked(asked("/api/statistics/2020/csv?indicator=all"))).toThrow(NotFound);
});
