import { expect, test } from "vitest";
import type { AnnualReport, ShownFigures } from "@/lib/statistics/schema";
import type { Sentence } from "@/lib/statistics/sentences";
import { comparisonsIn, type Read, readAny } from "@/testing/read-sentences";

type Ratio = { numerator: number; denominator: number };
type Told = { part: Ratio; beside?: [name: string, other: Ratio | null | undefined][] };

const sum = (counts: Record<string, number | null>) =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? Number.NaN), 0);
const cell = (counts: Record<string, number | null> | null | undefined, code: unknown) =>
  counts && { numerator: counts[String(code)] ?? Number.NaN, denominator: sum(counts) };
const share = (shares: Record<string, Ratio | null> | null | undefined, code: unknown) =>
  shares?.[String(code)] ?? undefined;

const shareSentences = [
  "leadContact",
  "contact",
  "contactBySide",
  "categoryMost",
  "categoryShare",
  "categoryContact",
  "categoryOther",
  "formMost",
  "formNext",
  "agreedOf",
  "agreed",
  "recovery",
  "self",
  "yearsContact",
] as const;

/** The year before, unless the break in the series of 2017 lies between. */
function yearBefore({ year, isUnderWay, before }: AnnualReport): [string, ShownFigures | null] {
  return [`${isUnderWay ? "same-days-" : ""}${year - 1}`, before && year !== 2017 ? before.figures : null];
}

/** What a sentence is about, looked up in the figures. Undefined where it carries no share. */
function told({ id, values }: Sentence, report: AnnualReport): Told | undefined {
  const { figures } = report;
  const [when, before] = yearBefore(report);
  const asBefore = (part: Ratio | null | undefined, then: Ratio | null | undefined): Told | undefined =>
    part ? { part, beside: [[when, then]] } : undefined;
  const taken = cell(figures.taken_up_by_offence_category, values.category);
  const contactOf = share(figures.contact_rate_by_offence_category, values.category);
  switch (id) {
    case "leadContact":
    case "contact":
      return asBefore(figures.contact_rate, before?.contact_rate);
    case "contactBySide": {
      const sides = figures.contact_rate_by_initiating_side;
      return sides?.harmed ? { part: sides.harmed, beside: [["responsible", sides.responsible]] } : undefined;
    }
    case "categoryMost":
    case "categoryShare":
      return asBefore(taken, cell(before?.taken_up_by_offence_category, values.category));
    case "categoryContact": {
      const then = share(before?.contact_rate_by_offence_category, values.category);
      return (
        contactOf && {
          part: contactOf,
          beside: [
            ["all", figures.contact_rate],
            [when, then],
          ],
        }
      );
    }
    case "categoryOther":
      return contactOf && { part: contactOf };
    case "formMost":
    case "formNext": {
      const form = cell(figures.contact_by_main_form, values.form);
      return form ? { part: form } : undefined;
    }
    case "agreedOf":
      return {
        part: {
          numerator: figures.agreed_contact_rate?.denominator ?? Number.NaN,
          denominator: figures.contact_rate?.denominator ?? figures.cases_closed ?? Number.NaN,
        },
      };
    case "agreed":
      return asBefore(figures.agreed_contact_rate, before?.agreed_contact_rate);
    case "recovery":
      return asBefore(figures.recovery_without_contact, before?.recovery_without_contact);
    case "self": {
      const then = cell(before?.registrations_received_by_referrer, "self");
      return asBefore(cell(figures.registrations_received_by_referrer, "self") ?? undefined, then);
    }
    case "yearsContact": {
      const best = report.years.find(({ year }) => String(year) === values.best);
      return best?.figures.contact_rate ? { part: best.figures.contact_rate } : undefined;
    }
    default:
      return undefined;
  }
}

/** The same as the text must show it, worked out in whole numbers of any size. */
function shown({ numerator, denominator }: Ratio): string {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  const rounded = (200n * n + d) / (2n * d);
  if (n > 0n && rounded === 0n) return "<1%";
  return n < d && rounded === 100n ? ">99%" : `${rounded}%`;
}

const difference = (one: Ratio, other: Ratio) =>
  BigInt(one.numerator) * BigInt(other.denominator) - BigInt(other.numerator) * BigInt(one.denominator);

const enough = (part: Ratio | null | undefined): part is Ratio => !!part && part.denominator >= 10;

test("part 3, promise 3: a share is said with its base and as it rounds, and without per cents where it is of fewer than ten", () => {
  readAny(shareSentences, ({ report, sentence, claims }) => {
    const about = told(sentence, report);
    if (!about) return;
    const { numerator, denominator } = about.part;
    expect([claims, claims.match(/\d+\/\d+/)?.[0]]).toEqual([claims, `${numerator}/${denominator}`]);
    const percent = claims.match(/NONE|[<>]?\d+%/)?.[0];
    expect([claims, percent === "NONE" ? "0%" : percent]).toEqual([
      claims,
      denominator < 10 ? undefined : shown(about.part),
    ]);
  });
});

/** Checks every comparison of shares in a sentence, and that there is none but those that there must be. */
function checkComparisons({ report, sentence, claims }: Read) {
  const about = told(sentence, report);
  if (!about) return;
  const compared = comparisonsIn(claims);
  const expected = (about.beside ?? []).filter(([, other]) => enough(about.part) && enough(other));
  expect(compared.map((one) => one.with)).toEqual(expected.map(([name]) => name));
  for (const [place, [, other]] of expected.entries()) {
    const said = compared[place];
    if (!said || !other) throw new Error("not said");
    const more = difference(about.part, other);
    expect(said.way).toBe(more > 0n ? "MORE" : more < 0n ? "LESS" : "SAME");
    const looksTheSame = more !== 0n && shown(about.part) === shown(other);
    expect([said.bit, said.also]).toEqual([looksTheSame, looksTheSame]);
    const [percent, base] = said.shown.split(", ");
    expect(percent).toBe(shown(other));
    if (base) expect(base).toBe(`${other.numerator}/${other.denominator}`);
  }
}

test("part 3, promise 3: shares compare as their exact fractions do; never with fewer than ten, what is not shown, or across 2017", () => {
  readAny(shareSentences, checkComparisons);
});
