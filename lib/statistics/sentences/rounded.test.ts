import fc from "fast-check";
import { expect, test } from "vitest";
import { most } from "@/lib/statistics/protection/change-table";
import { sentencesOf } from "@/lib/statistics/sentences";
import { anyRoundedReport } from "@/testing/any-annual-report";
import { allSentences, say } from "@/testing/read-sentences";

test("part 4, promise 9: where counts are changed the page says so, and no sentence compares them or says that there was none", () => {
  fc.assert(
    fc.property(anyRoundedReport, (report) => {
      expect(sentencesOf("filter", report).map(({ id }) => id)).toEqual(["filter", "rounded"]);
      for (const sentence of allSentences(report)) {
        const { change = "none", average = "none", percent } = sentence.values;
        expect([sentence.id, change, average, percent === "none"]).toEqual([sentence.id, "none", "none", false]);
        expect(say("nl", sentence)).not.toMatch(/vaker dan|minder vaak|even vaak|langer dan|korter dan/);
      }
    }),
  );
});

test("part 4, promise 9: where counts are changed, what is most is so by more than the changes could make it", () => {
  fc.assert(
    fc.property(anyRoundedReport, (report) => {
      const counts = report.figures.taken_up_by_offence_category;
      const said = sentencesOf("categories", report).find(({ id }) => id === "categoryMost");
      if (!counts || !said) return;
      const known = Object.values(counts).map((count) => count ?? Number.NaN);
      const [first = 0, second = 0] = known.toSorted((one, other) => other - one);
      expect(first - second).toBeGreaterThan(2 * most);
    }),
  );
});
