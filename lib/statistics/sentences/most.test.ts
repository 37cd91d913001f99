import fc from "fast-check";
import { expect, test } from "vitest";
import type { Share } from "@/lib/statistics/schema";
import { sentencesOf } from "@/lib/statistics/sentences";
import { anyAnnualReport } from "@/testing/any-annual-report";
import { type Read, readAny } from "@/testing/read-sentences";

type Ratio = { numerator: number; denominator: number };

/** Above 0 where one share is greater than another. */
const difference = (one: Ratio, other: Ratio) =>
  BigInt(one.numerator) * BigInt(other.denominator) - BigInt(other.numerator) * BigInt(one.denominator);

/** What a sentence ranks, which of it, and what it leaves out of the ranking. */
function ranking({
  report: { figures },
  sentence: { id, values },
}: Read): [object | null | undefined, unknown, string[]] {
  switch (id) {
    case "categoryMost":
      return [figures.taken_up_by_offence_category, values.category, []];
    case "formMost":
    case "formNext":
      return [figures.contact_by_main_form, values.form, []];
    case "referrer":
      return [figures.registrations_received_by_referrer, values.referrer, ["self", "other"]];
    case "endedBecause":
      return [figures.closed_by_reason, values.reason, ["contact_completed"]];
    case "notTakenUp":
      return [figures.registrations_not_taken_up?.by_reason, values.reason, []];
    default:
      throw new Error(`${id} ranks nothing`);
  }
}

test("part 3, promise 3: what is most, or comes next, does so without a tie", () => {
  const ids = ["categoryMost", "formMost", "formNext", "referrer", "endedBecause", "notTakenUp"] as const;
  readAny(ids, (read) => {
    const [all, code, unranked] = ranking(read);
    if (code === "none") return;
    const counts = Object.entries(all ?? {}).filter(([other]) => !unranked.includes(other));
    const own = Number(counts.find(([one]) => one === code)?.[1]);
    expect(counts.filter(([, count]) => count === own)).toHaveLength(1);
    const place = { first: 0, second: 1, third: 2 }[String(read.sentence.values.rank ?? "first")];
    expect(counts.filter(([, count]) => count > own)).toHaveLength(place ?? Number.NaN);
  });
});

test("part 3, promise 3: the best of the years is the best of those that are over and on its side of 2017", () => {
  readAny(["yearsContact", "yearsTakenUp"], ({ report, sentence: { id, values } }) => {
    const over = report.years.filter(({ year, isUnderWay }) => !isUnderWay && year < 2017 === report.year < 2017);
    const figureOf = ({ figures: { contact_rate, registrations_taken_up } }: (typeof over)[number]): Ratio =>
      (id === "yearsContact" ? contact_rate : { numerator: registrations_taken_up ?? Number.NaN, denominator: 1 }) ?? {
        numerator: Number.NaN,
        denominator: 1,
      };
    const best = over.find(({ year }) => String(year) === values.best);
    if (!best) throw new Error(`${values.best} is not over`);
    for (const other of over) if (other !== best) expect(difference(figureOf(best), figureOf(other)) > 0n).toBe(true);
  });
});

test("part 3, promise 3: of the categories that are not always named, the one with most contact is, where there is one", () => {
  fc.assert(
    fc.property(anyAnnualReport, (report) => {
      const { contact_rate_by_offence_category: contact, taken_up_by_offence_category: takenUp } = report.figures;
      const isShown = contact && takenUp && report.figures.contact_rate && !report.filter.offenceCategory;
      const compared = Object.entries(isShown ? contact : {}).flatMap(([code, share]): [string, Share][] =>
        share && share.denominator >= 10 && code !== "sexual" && code !== "traffic" ? [[code, share]] : [],
      );
      const most = compared.filter(([, one]) =>
        compared.every(([, other]) => other === one || difference(one, other) > 0n),
      );
      const expected = compared.length < 2 ? [] : most.map(([code]) => code).filter((code) => code !== "other");
      const said = sentencesOf("categories", report).filter(({ id }) => id === "categoryOther");
      expect(said.map(({ values }) => values.category)).toEqual(expected);
    }),
  );
});
