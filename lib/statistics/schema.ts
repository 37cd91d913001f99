import { z } from "zod";
import type { breakdowns, Definition, IndicatorId, indicators } from "@/lib/statistics/definitions";
import { regions } from "@/lib/vocabulary/users";

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

/** The first year that can be asked for. */
export const firstYear = 1990;

/** What figures can be narrowed to. What is not understood counts as not said. */
export const figuresFilter = z.object({ region: z.enum(regions).optional().catch(undefined) });
export type FiguresFilter = z.infer<typeof figuresFilter>;
