import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOf } from "@/lib/statistics/csv";
import { indicatorIds, indicators } from "@/lib/statistics/definitions";
import { whyNotWhole } from "@/lib/statistics/parts-of-whole";
import { annualReportOf2020 } from "@/testing/annual-report";
import { figuresOf } from "@/testing/figures";

const anyNumber = fc.oneof(fc.nat(100_000), fc.double({ min: 0, max: 1e6, noNaN: true }));

test("part 2, promise 4: the CSV holds every number of every indicator, zero included, and nothing for what is null", () => {
  const lines = csvOf(figuresOf(() => 0)).split("\r\n");
  expect(lines[0]).toBe("\uFEFFindicator;code;measure;value");
  expect(lines.at(-1)).toBe("");
  expect(lines).toContain("registrations_received;;count;0");
  expect(lines).toContain("registrations_not_taken_up;;total;0");
  expect(lines).toContain("registrations_not_taken_up;duplicate;count;0");
  expect(lines).toContain("contact_rate_by_offence_category;homicide;denominator;0");
  const nothing = csvOf(figuresOf(() => null));
  expect(nothing.split("\r\n")).toContain("duration_days;;median;");
});

test("part 2, promise 4: the CSV holds codes and numbers alone, so that no cell can begin a formula", () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const [, ...rows] = csvOf(figuresOf(() => number))
        .split("\r\n")
        .slice(0, -1);
      for (const row of rows)
        expect(row).toMatch(/^[a-z][a-z0-9_]*;([a-z_]+|\d\d)?;[a-z0-9]+;(\d+(,\d+)?(e[+-]?\d+)?)?$/);
    }),
  );
});

test("part 2, promise 4: docs/indicators.md says each indicator with its base", () => {
  const lines = readFileSync("docs/indicators.md", "utf8").split("\n");
  const said = lines.map((line) => line.split("|").map((cell) => cell.trim())).filter((cells) => cells.length === 5);
  for (const id of indicatorIds) {
    const rows = said.filter((cells) => cells[1] === id);
    expect([id, rows.map((cells) => cells[3])]).toEqual([id, [indicators[id].of]]);
    expect(said.map((cells) => cells[1])).toContain(indicators[id].of);
  }
});

test("part 4, promise 16: parts that do not add up to 100% say why: what is unknown, what is rounded, or whole per cents", () => {
  const { figures } = annualReportOf2020();
  const sides = { harmed: 1, responsible: 1, both: 1 };
  const third = { ...figures, registrations_received: 3, registrations_received_by_initiating_side: sides };
  expect(whyNotWhole("registrations_received_by_initiating_side", third, false)).toEqual({
    why: "percents",
    count: 99,
  });
  const missing = { ...third, registrations_received: 5 };
  expect(whyNotWhole("registrations_received_by_initiating_side", missing, false)).toEqual({
    why: "unknown",
    count: 2,
  });
  expect(whyNotWhole("registrations_received_by_initiating_side", missing, true)).toEqual({ why: "rounded", count: 2 });
  const even = {
    ...third,
    registrations_received: 4,
    registrations_received_by_initiating_side: { ...sides, both: 2 },
  };
  expect(whyNotWhole("registrations_received_by_initiating_side", even, false)).toBeNull();
  expect(whyNotWhole("contact_rate_by_offence_category", figures, false)).toBeNull();
});
