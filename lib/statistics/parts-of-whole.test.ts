import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contactForms } from "@/core/words/cases";
import { notTakenUpReasons } from "@/core/words/registrations";
import { csvOf } from "@/lib/statistics/csv";
import { everyCode, type IndicatorId, indicatorIds, indicators } from "@/lib/statistics/definitions";
import { partsOf, wholeOf, whyNotWhole } from "@/lib/statistics/parts-of-whole";
import type { ShownFigures } from "@/lib/statistics/schema";
import { shareOf } from "@/lib/statistics/share";
import { annualReportOf2020 } from "@/testing/annual-report";
import { figuresOf } from "@/testing/figures";

const reasons = everyCode(notTakenUpReasons, () => 0);
const forms = everyCode(contactForms, () => 0);
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
  expect(whyNotWhole("registrations_received_by_initiating_side", even, true)).toBeNull();
  const tooMany = { ...third, registrations_received: 2 };
  expect(whyNotWhole("registrations_received_by_initiating_side", tooMany, true)).toEqual({ why: "rounded", count: 1 });
  const few = { ...third, registrations_received_by_initiating_side: { harmed: null, responsible: null, both: 1 } };
  expect(whyNotWhole("registrations_received_by_initiating_side", few, true)).toEqual({ why: "few", count: 2 });
  const nothing = { ...third, registrations_received: 0, registrations_received_by_initiating_side: null };
  expect(whyNotWhole("registrations_received_by_initiating_side", nothing, false)).toBeNull();
  const none = { harmed: 0, responsible: 0, both: 0 };
  const empty = { ...nothing, registrations_received_by_initiating_side: none };
  expect(whyNotWhole("registrations_received_by_initiating_side", empty, false)).toBeNull();
  expect(whyNotWhole("contact_rate_by_offence_category", figures, false)).toBeNull();
  expect(whyNotWhole("registrations_received", figures, false)).toBeNull();
});

test("part 3, promise 4: what the parts of a breakdown are parts of is the number of the same moment; of contacts all contacts", () => {
  const numbers: ShownFigures = {
    ...annualReportOf2020().figures,
    ...{ registrations_received: 1, registrations_taken_up: 2, cases_closed: 4, contact_rate: shareOf(5, 9) },
    registrations_not_taken_up: { total: 3, by_reason: { ...reasons, safety: 3 } },
    contacts_by_form: { ...forms, message: 4, shuttle: 2 },
    contact_by_main_form: { ...forms, message: 1, shuttle: 2 },
  };
  const wholes = {
    ...{ registrations_received_by_referrer: 1, taken_up_by_month: 2, registrations_not_taken_up: 3 },
    ...{ closed_by_reason: 4, contact_by_main_form: 5, contacts_by_form: 6 },
  };
  for (const [id, whole] of Object.entries(wholes))
    expect([id, wholeOf(id as IndicatorId, numbers)]).toEqual([id, whole]);
  const withheld: ShownFigures = {
    ...numbers,
    ...{ registrations_received: null, registrations_taken_up: null, registrations_not_taken_up: null },
    ...{ cases_closed: null, contact_rate: null },
  };
  expect(Object.keys(wholes).map((id) => wholeOf(id as IndicatorId, withheld))).toEqual([0, 0, 0, 0, 3, 6]);
});

test("part 3, promise 4: the parts of an indicator are its codes, or of a share itself; few of them are said to be few", () => {
  const { figures } = annualReportOf2020();
  const sides = { harmed: 3, responsible: null, both: 1 };
  const some: ShownFigures = {
    ...figures,
    ...{ registrations_received: 9, registrations_received_by_initiating_side: sides },
    ...{ contact_rate: shareOf(5, 9), agreed_contact_rate: null, registrations_received_by_referrer: null },
    contact_rate_by_initiating_side: { harmed: shareOf(1, 4), responsible: null, both: shareOf(0, 0) },
  };
  expect(partsOf("registrations_received_by_initiating_side", some)).toEqual([
    { code: "harmed", numerator: 3, denominator: 9, isFew: false },
    { code: "responsible", numerator: 0, denominator: 9, isFew: true },
    { code: "both", numerator: 1, denominator: 9, isFew: false },
  ]);
  expect(partsOf("contact_rate", some)).toEqual([{ code: null, numerator: 5, denominator: 9, isFew: false }]);
  expect(partsOf("contact_rate_by_initiating_side", some)).toEqual([
    { code: "harmed", numerator: 1, denominator: 4, isFew: false },
    { code: "responsible", numerator: 0, denominator: 0, isFew: true },
    { code: "both", numerator: 0, denominator: 0, isFew: false },
  ]);
  expect([partsOf("agreed_contact_rate", some), partsOf("registrations_received_by_referrer", some)]).toEqual([
    null,
    null,
  ]);
  expect([partsOf("registrations_received", some), partsOf("duration_days", some)]).toEqual([[], []]);
  expect(partsOf("registrations_not_taken_up", some)?.map(({ code }) => code)).toEqual([...notTakenUpReasons]);
});
