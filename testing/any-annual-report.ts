import fc from "fast-check";
import { initiatingSides } from "@/core/words/parties";
import { offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";
import { breakdowns, everyCode, type IndicatorId, indicatorIds } from "@/lib/statistics/definitions";
import type { AnnualReport, Figures, FiguresFilter, Share, ShownFigures } from "@/lib/statistics/schema";
import { shareOf } from "@/lib/statistics/share";

/** Nothing, one, a few, and the neighbourhood of round numbers, as often as all the rest. */
const count = fc.oneof(
  fc.constantFrom(0, 1, 9, 10),
  fc.nat(20),
  fc.nat(30_000),
  fc.tuple(fc.nat(250), fc.integer({ min: -16, max: 16 })).map(([fifties, off]) => Math.max(0, 50 * fifties + off)),
);

/** Any share, nearly none and nearly all, and the neighbourhood of the fractions that have words and of where those end. */
const share: fc.Arbitrary<Share> = fc.oneof(
  fc
    .record({ denominator: fc.nat(30_000), few: fc.nat(3), isMost: fc.boolean() })
    .map(({ denominator, few, isMost }) => {
      const numerator = Math.min(few, denominator);
      return shareOf(isMost ? denominator - numerator : numerator, denominator);
    }),
  fc.tuple(count, count).map(([one, other]) => shareOf(Math.min(one, other), Math.max(one, other))),
  fc
    .record({
      whole: fc.constantFrom(10, 5, 4, 3, 2),
      part: fc.integer({ min: 1, max: 9 }),
      times: fc.integer({ min: 1, max: 400 }),
      hundredths: fc.integer({ min: -5, max: 5 }),
      off: fc.integer({ min: -2, max: 2 }),
    })
    .map(({ whole, part, times, hundredths, off }) => {
      const denominator = whole * times;
      const numerator = (part % whole) * times + Math.round((denominator * hundredths) / 100) + off;
      return shareOf(Math.min(Math.max(numerator, 0), denominator), denominator);
    }),
);

const perCode = <Code extends string, Value>(codes: readonly Code[], value: fc.Arbitrary<Value>) =>
  fc
    .array(value, { minLength: codes.length, maxLength: codes.length })
    .map((values) => Object.fromEntries(codes.map((code, place) => [code, values[place]])) as Record<Code, Value>);

const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, one) => sum + one, 0);

/** So many, spread over the codes by weight; what does not divide falls to the first. */
function spread<Code extends string>(total: number, weights: Record<Code, number>): Record<Code, number> {
  const all = sumOf(weights) || 1;
  const codes = Object.keys(weights) as Code[];
  const parts = codes.map((code) => Math.floor((total * weights[code]) / all));
  const rest = total - parts.reduce((sum, part) => sum + part, 0);
  return Object.fromEntries(
    codes.map((code, place) => [code, (parts[place] ?? 0) + (place === 0 ? rest : 0)]),
  ) as Record<Code, number>;
}

/** Shares of cases by category: of all of them, of one, or of none. */
const noCases = everyCode(breakdowns.offenceCategory, () => shareOf(0, 0));
const sharesByCategory = fc.oneof(
  { weight: 8, arbitrary: perCode(breakdowns.offenceCategory, share) },
  {
    weight: 8,
    arbitrary: fc
      .record({ code: fc.constantFrom(...offenceCategories), share })
      .map(({ code, share: one }) => ({ ...noCases, [code]: one })),
  },
  { weight: 1, arbitrary: fc.constant(noCases) },
);

const weight = fc.oneof(fc.constantFrom(0, 1, 1, 5), fc.nat(100));
const quantiles = fc
  .record({ count, median: fc.nat(800), more: fc.nat(3_000) })
  .map((q) =>
    q.count === 0
      ? { count: 0, median: null, p90: null }
      : { count: q.count, median: q.median / 2, p90: q.median / 2 + q.more / 10 },
  );

/** Figures that can be: the parts of each breakdown make up its whole. */
const figures: fc.Arbitrary<Figures> = fc
  .record({
    received: perCode(breakdowns.referrer, count),
    sides: perCode(breakdowns.initiatingSide, weight),
    categories: perCode(breakdowns.offenceCategory, weight),
    takenUp: count,
    months: perCode(breakdowns.month, weight),
    reasons: perCode(breakdowns.notTakenUpReason, count),
    contactOf: sharesByCategory,
    contactOfSides: perCode(breakdowns.initiatingSide, share),
    agreed: share,
    recovery: share,
    forms: perCode(breakdowns.mainForm, weight),
    closing: perCode(breakdowns.closingReason, weight),
    duration: quantiles,
    first: quantiles,
    mean: fc.double({ min: 0, max: 12, noNaN: true }),
    open: count,
  })
  .map((any) => {
    const received = sumOf(any.received);
    const ofCategories = Object.values(any.contactOf);
    const closed = ofCategories.reduce((total, { denominator }) => total + denominator, 0);
    const withContact = ofCategories.reduce((total, { numerator }) => total + numerator, 0);
    const within = ({ numerator, denominator }: Share, whole: number) =>
      shareOf(Math.min(numerator, denominator, whole), Math.min(denominator, whole));
    return {
      registrations_received: received,
      registrations_received_by_initiating_side: spread(received, any.sides),
      registrations_received_by_referrer: any.received,
      registrations_received_by_offence_category: spread(received, any.categories),
      registrations_taken_up: any.takenUp,
      registrations_not_taken_up: { total: sumOf(any.reasons), by_reason: any.reasons },
      taken_up_by_month: spread(any.takenUp, any.months),
      taken_up_by_initiating_side: spread(any.takenUp, any.sides),
      taken_up_by_referrer: any.received,
      taken_up_by_offence_category: spread(any.takenUp, any.categories),
      taken_up_by_legal_phase: { before_trial: any.takenUp, after_trial: 0, no_prosecution: 0, unknown: 0 },
      taken_up_by_region: { north: any.takenUp, east: 0, north_west: 0, south_west: 0, south: 0 },
      cases_closed: closed,
      contact_rate: shareOf(withContact, closed),
      contact_rate_by_offence_category: any.contactOf,
      contact_rate_by_initiating_side: any.contactOfSides,
      agreed_contact_rate: within(any.agreed, closed),
      contact_by_main_form: spread(withContact, any.forms),
      contacts_by_form: spread(2 * withContact, any.forms),
      closed_by_reason: spread(closed, any.closing),
      recovery_without_contact: within(any.recovery, closed - withContact),
      duration_days: any.duration,
      days_to_first_attempt: any.first,
      attempts_per_case: { count: closed, mean: closed === 0 ? null : any.mean },
      open_cases: any.open,
    };
  });

/** Figures of which anything may be withheld. */
const shown: fc.Arbitrary<ShownFigures> = fc.oneof(
  figures,
  fc
    .record({ figures, withheld: fc.subarray(indicatorIds) })
    .map(({ figures: all, withheld }) => ({ ...all, ...nothingOf(withheld) })),
);

const nothingOf = (ids: IndicatorId[]): Partial<ShownFigures> => Object.fromEntries(ids.map((id) => [id, null]));

/** The same figures, or others: that a year is like another is common among ties and never among random figures. */
const beside = (one: ShownFigures) => fc.oneof(fc.constant(one), shown);

const chosenOf = <Code extends string>(codes: readonly Code[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom(...codes) });
const filter: fc.Arbitrary<FiguresFilter> = fc.record({
  region: chosenOf([...regions, "mine"]),
  offenceCategory: chosenOf(offenceCategories),
  initiatingSide: chosenOf(initiatingSides),
  referrer: chosenOf(referrers),
});

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Any report of a year from 2012 on: finished or under way, filtered or not, with or without a year before. */
export const anyAnnualReport: fc.Arbitrary<AnnualReport> = fc
  .record({
    year: fc.oneof(fc.constantFrom(2016, 2017, 2018, 2020), fc.integer({ min: 2012, max: 2040 })),
    today: fc.option(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))),
    filter: fc.oneof(fc.constant({}), filter),
    figures: shown,
    hasBefore: fc.boolean(),
    yearsBefore: fc.array(shown, { maxLength: 4 }),
  })
  .chain(({ figures: one, ...rest }) => beside(one).map((before) => ({ ...rest, figures: one, before })))
  .map(({ year, today, hasBefore, before, yearsBefore, ...rest }) => {
    const series = [...yearsBefore, before, rest.figures];
    return {
      ...rest,
      year,
      isRounded: false,
      lateChanges: [],
      isUnderWay: today !== null,
      until: today ? `${year}-${today.map(twoDigits).join("-")}` : `${year}-12-31`,
      before: hasBefore ? { year: year - 1, until: `${year - 1}-12-31`, figures: before } : null,
      firstYear: year - series.length + 1,
      years: series.map((ofYear, place) => ({
        year: year - series.length + 1 + place,
        isUnderWay: today !== null && place === series.length - 1,
        figures: ofYear,
      })),
    };
  });

/** The same to a reader for whom counts under a choice are changed, and left out where they are part of too few. */
export const anyRoundedReport = fc
  .record({
    report: anyAnnualReport,
    region: fc.constantFrom(...regions),
    untold: fc.subarray(offenceCategories.slice()),
  })
  .map(({ report, region, untold }): AnnualReport => {
    const { taken_up_by_offence_category: counts } = report.figures;
    const told = counts && { ...counts, ...Object.fromEntries(untold.map((category) => [category, null])) };
    const figures = { ...report.figures, taken_up_by_offence_category: told };
    return { ...report, figures, filter: { ...report.filter, region }, isRounded: true };
  });
