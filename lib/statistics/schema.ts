import { z } from "zod";
import type { LateChangeCause } from "@/core/words/late-changes";
import { initiatingSides } from "@/core/words/parties";
import { type OffenceCategory, offenceCategories, referrers } from "@/core/words/registrations";
import { type Region, regions } from "@/core/words/users";
import {
  type breakdowns,
  type Definition,
  type IndicatorId,
  indicatorIds,
  type indicators,
} from "@/lib/statistics/definitions";

/** A part of a whole: a share from 0 to 1, never rounded; null where the whole is nothing. */
export type Share = { numerator: number; denominator: number; share: number | null };

/** Days of so many cases: linear interpolation (`percentile_cont`); null where there are none. */
export type Quantiles = { count: number; median: number | null; p90: number | null };

/** The mean of a number over so many cases; null where there are none. */
export type Mean = { count: number; mean: number | null };

type Codes<By> = By extends keyof typeof breakdowns ? (typeof breakdowns)[By][number] : never;
type FigureOf<D extends Definition> = D extends { kind: "quantiles" }
  ? Quantiles
  : D extends { kind: "mean" }
    ? Mean
    : D extends { kind: "share"; by: infer By }
      ? Record<Codes<By>, Share>
      : D extends { kind: "share" }
        ? Share
        : D extends { total: true; by: infer By }
          ? { total: number; by_reason: Record<Codes<By>, number> }
          : D extends { by: infer By }
            ? Record<Codes<By>, number>
            : number;

/** The figures of a year, by the id of their indicator: the `indicators` of the contract's JSON form. */
export type Figures = { [Id in IndicatorId]: FigureOf<(typeof indicators)[Id]> };

/** The contract's JSON form. */
export type FiguresOfYear = { definitions: number; year: number; indicators: Figures };

type ShownOf<Figure> =
  Figure extends Record<infer Code extends string, Share>
    ? Record<Code, Share | null>
    : Figure extends { total: number; by_reason: infer Counts }
      ? { total: number; by_reason: ShownOf<Counts> }
      : Figure extends Quantiles | Mean | Share
        ? Figure
        : Figure extends Record<infer Code extends string, number>
          ? Record<Code, number | null>
          : Figure;

/** The same as told to somebody: what is of too few to be shown is null, of what is broken down a part or all of it. */
export type ShownFigures = { [Id in IndicatorId]: ShownOf<Figures[Id]> | null };
export type ShownFiguresOfYear = { definitions: number; year: number; indicators: ShownFigures };

/** The first year that can be asked for. */
export const firstYear = 1990;

/** A year as it stands in an address or a command: four digits. NaN where it is no such thing. */
export function yearFrom(text: string): number {
  return /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
}

/** What figures can be narrowed to, as it stands in an address; `mine` is all regions of whoever asks. */
const inAddress = {
  region: z.enum([...regions, "mine"]).optional(),
  category: z.enum(offenceCategories).optional(),
  side: z.enum(initiatingSides).optional(),
  referrer: z.enum(referrers).optional(),
};

/** The dimensions of what is chosen by the names that they have everywhere but in an address. */
const named = <C, S, Rest>({ category, side, ...rest }: { category?: C; side?: S } & Rest) => ({
  ...rest,
  offenceCategory: category,
  initiatingSide: side,
});

/** A filter of figures as data is asked for: all of it understood, and nothing else. */
export const exactFilter = z.strictObject(inAddress).transform(named);
export type FiguresFilter = Partial<z.infer<typeof exactFilter>>;

/** The same of a CSV, which can be of one indicator, or of the `years`. */
export const exactFilterOfCsv = z
  .strictObject({ ...inAddress, indicator: z.enum([...indicatorIds, "years"]).optional() })
  .transform(named);

/** The same in the address of a page: what is not understood counts as not said. */
const asUnderstood = {
  region: inAddress.region.catch(undefined),
  category: inAddress.category.catch(undefined),
  side: inAddress.side.catch(undefined),
  referrer: inAddress.referrer.catch(undefined),
};
export const figuresFilter = z.object(asUnderstood).transform(named);

/** The indicators that are followed over the years. */
export const seriesIds = [
  "registrations_received",
  "registrations_taken_up",
  "contact_rate",
  "agreed_contact_rate",
  "duration_days",
] as const satisfies readonly IndicatorId[];
export type SeriesId = (typeof seriesIds)[number];
export type ShownSeries = Pick<ShownFigures, SeriesId>;
export type YearInSeries = { year: number; isUnderWay: boolean; figures: ShownSeries };

/** A year with the same days of the year before: what its factsheet tells. */
export type ReportOfYear = {
  year: number;
  /** Whether the year is the current one. */
  isUnderWay: boolean;
  /** The last day that is counted: 31 December, or today while the year is under way. */
  until: string;
  /** What was asked, as it is meant for this reader. */
  filter: FiguresFilter;
  /** Whether counts of two dimensions or more are changed for this reader. */
  isRounded: boolean;
  lateChanges: LateChange[];
  figures: ShownFigures;
  /** The same days of the year before; null where it holds nothing, or the break in the series lies between. */
  before: { year: number; until: string; figures: ShownFigures } | null;
  /** The first year in which anything was received, whatever is chosen; the current one where nothing ever was. */
  firstYear: number;
};

/** The same with every year from the first with data up to the current one, under the same filter: what its page tells. */
export type AnnualReport = ReportOfYear & { years: YearInSeries[] };

/** By what a year still changed after it was over, and on which day it last did. */
export type LateChange = { cause: LateChangeCause; on: string };

/** One number of the figures. Whether there is such a number is for `listCasesBehind` to say. */
export const casesBehind = z.object({
  indicator: z.enum(indicatorIds),
  /** A code of the indicator's breakdown; the whole without it. */
  code: z.string().optional(),
  /** Of a share: which of its two numbers. */
  part: z.enum(["numerator", "denominator"]).optional(),
});
export type CasesBehind = z.infer<typeof casesBehind>;

const asSaid = z.string().optional().catch("");

/** What the address of a list of cases says; what names no number stays what it is, so that nothing is found. */
export const casesBehindAddress = z.object({
  year: z.string().transform(yearFrom),
  indicator: z.string().catch(""),
  code: asSaid,
  part: asSaid,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** A registration behind a number. `number` is null while it is no case; `contacts` is how often a breakdown by form counts it. */
export type CaseBehind = {
  id: string;
  number: string | null;
  receivedOn: string;
  assessedOn: string | null;
  closedOn: string | null;
  offenceCategory: OffenceCategory;
  region: Region;
  contacts: number;
};

/** The cases behind a number, or a page of them: how many there are, and the number itself, which for contacts can be higher. */
export type ListOfCasesBehind = { number: CasesBehind; cases: CaseBehind[]; total: number; count: number };
