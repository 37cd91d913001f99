import { expect, test } from "vitest";
import { sentencesOf } from "@/lib/statistics/sentences";
import { annualReportOf2020 } from "@/testing/annual-report";
import { comparisonsIn, readAny, say } from "@/testing/read-sentences";

test("part 3, promise 3: half of the cases took at most what is said, longer or shorter than the year before as it was", () => {
  readAny(["duration"], ({ report, claims, text }) => {
    const duration = report.figures.duration_days;
    if (!duration || duration.median === null) throw new Error("a sentence of nothing");
    expect([text, claims.match(/AT-MOST ([\d.]+)/)?.[1]]).toEqual([text, String(duration.median)]);
    expect(claims).toContain(` ${duration.count} `);
    const before = report.year === 2017 ? null : report.before?.figures.duration_days;
    const [said] = comparisonsIn(claims);
    if (!before || before.median === null || before.count < 10) return expect([text, said]).toEqual([text, undefined]);
    const way = duration.median > before.median ? "MORE" : duration.median < before.median ? "LESS" : "SAME";
    expect([text, said?.way, Number(said?.shown.split(" ")[0])]).toEqual([text, way, before.median]);
  });
});

test("part 3, promise 3: at most so many whole days is what the quantile says, and a tiny base has its own words", () => {
  readAny(
    ["duration", "durationLong", "durationFew", "firstAttempt"],
    ({ report: { figures }, sentence, claims, text }) => {
      const { id } = sentence;
      const quantile = id === "durationLong" ? figures.duration_days?.p90 : figures.days_to_first_attempt?.median;
      if ((id === "durationLong" || id === "firstAttempt") && typeof quantile === "number") {
        const days = Number(claims.match(/AT-MOST (\d+)/)?.[1]);
        // The quantiles of these reports are tenths.
        expect([text, days]).toEqual([text, Math.floor(Math.round(quantile * 10) / 10)]);
      }
      const { count = 0 } = figures.duration_days ?? {};
      if (id === "duration" || id === "durationLong") expect(count >= 10).toBe(true);
      if (id === "durationFew") expect(count >= 1 && count < 10).toBe(true);
    },
  );
});

test("part 3, promise 3: how soon we tried is told by what was taken up, also while few cases are closed", () => {
  const { figures, ...report } = annualReportOf2020();
  const january = { ...figures, duration_days: { count: 3, median: 60, p90: 80 } };
  const said = sentencesOf("duration", { ...report, figures: january }).map(({ id }) => id);
  expect(said.slice(0, 2)).toEqual(["durationFew", "firstAttempt"]);
});

test("part 3, promise 3: a mean is said with one decimal, and not where that would make nothing of it", () => {
  readAny(["attempts"], ({ report: { figures }, claims, text }) => {
    const mean = figures.attempts_per_case?.mean ?? Number.NaN;
    const said = Number(claims.match(/\d+\.\d|\.\d/)?.[0]);
    expect([text, said > 0, Math.abs(said - mean) < 0.0501]).toEqual([text, true, true]);
  });
});

test.each([
  [1_201, 120.5, ", langer dan in 2019 (120,5 dagen)"],
  [1_201, 121, ", even lang als in 2019 (121 dagen)"],
  [1_201, 121.5, ", korter dan in 2019 (121,5 dagen)"],
  [10, 1, ", langer dan in 2019 (1 dag)"],
  [9, 1, ""],
])(
  "part 3, promise 3: beside %i cases of 2019 with a median of %d days, 121 days are said so: %s",
  (count, median, expected) => {
    const { before, ...report } = annualReportOf2020();
    const figures = before && { ...before.figures, duration_days: { count, median, p90: median } };
    const [first] = sentencesOf("duration", { ...report, before: before && figures && { ...before, figures } });
    const said = "Van de 1.171 trajecten die in 2020 zijn afgesloten, duurde de helft hooguit 121 dagen";
    expect(first && say("nl", first)).toBe(`${said}${expected}.`);
  },
);
