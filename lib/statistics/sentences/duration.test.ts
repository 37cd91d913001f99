import { expect, test } from "vitest";
import { comparisonsIn, readAny } from "@/db/testing/read-sentences";

test("promise 3: half of the cases took at most what is said, longer or shorter than the year before as it was", () => {
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

test("promise 3: at most so many whole days is what the quantile says, and a tiny base has its own words", () => {
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

test("promise 3: a mean is said with one decimal, and not where that would make nothing of it", () => {
  readAny(["attempts"], ({ report: { figures }, claims, text }) => {
    const mean = figures.attempts_per_case?.mean ?? Number.NaN;
    const said = Number(claims.match(/\d+\.\d|\.\d/)?.[0]);
    expect([text, said > 0, Math.abs(said - mean) < 0.0501]).toEqual([text, true, true]);
  });
});
