import type { AnnualReport } from "@/lib/statistics/schema";
import { countBesideBefore, inFull, ranks, sumOf, topOf } from "@/lib/statistics/sentences/counts";
import { clearMargin, figuresBefore, type Sentence, sentence, smallestBase } from "@/lib/statistics/sentences/sentence";
import { besideBefore, percentOf, shareValues } from "@/lib/statistics/sentences/shares";

/** How many registrations came in, who took the initiative, and who brought them. */
export function originSentences(report: AnnualReport): Sentence[] {
  const received = report.figures.registrations_received;
  if (received === null) return [];
  const change = countBesideBefore(received, figuresBefore(report)?.registrations_received);
  const sentences = [sentence(report, "received", { count: received, ...change })];
  if (received < smallestBase) return sentences;
  return [...sentences, ...initiativeSentences(report, received), ...referrerSentences(report, received)];
}

function initiativeSentences(report: AnnualReport, received: number): Sentence[] {
  const { registrations_received_by_initiating_side: told } = report.figures;
  if (report.filter.initiatingSide) return [];
  if (!told) return [sentence(report, "withheld", { what: "sides" })];
  const sides = inFull(told);
  if (!sides) return [];
  const { harmed, both } = sides;
  const values = {
    ...shareValues({ numerator: sides.responsible, denominator: received }),
    harmed,
    harmedPercent: percentOf({ numerator: harmed, denominator: received }),
    both,
    bothPercent: percentOf({ numerator: both, denominator: received }),
  };
  return [sentence(report, "initiative", values)];
}

/** Who registered themselves, and the organisations that brought the most, in order. */
function referrerSentences(report: AnnualReport, received: number): Sentence[] {
  const referrers = report.figures.registrations_received_by_referrer;
  if (report.filter.referrer) return [];
  if (!referrers) return [sentence(report, "withheld", { what: "referrers" })];
  const { self, other: _, ...organisations } = referrers;
  const before = inFull(figuresBefore(report)?.registrations_received_by_referrer ?? null);
  const share = self === null ? null : { numerator: self, denominator: received };
  const shareBefore = before && { numerator: before.self, denominator: sumOf(before) };
  return [
    ...(share ? [sentence(report, "self", { ...shareValues(share), ...besideBefore(share, shareBefore) })] : []),
    ...topOf(organisations, ranks.length, clearMargin(report)).map(({ code, count }, place) =>
      sentence(report, "referrer", {
        rank: ranks[place] ?? "none",
        referrer: code,
        ...shareValues({ numerator: count, denominator: received }),
      }),
    ),
  ];
}
