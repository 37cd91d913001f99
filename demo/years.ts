import type { InitiatingSide } from "@/core/words/parties";
import { type OffenceCategory, offenceCategories, type Referrer, referrers } from "@/core/words/registrations";
import type { Counts } from "@/demo/allot";

/**
 * What a year of the demo organisation holds. The counts of categories, sides and referrers are proportions: they stand for
 * as many as were received, and as were taken up. Rates are of the cases closed in the year; days of those taken up in it.
 */
export type Year = {
  received: number;
  takenUp: number;
  categories: Counts<OffenceCategory>;
  sides: Counts<InitiatingSide>;
  referrers: Counts<Referrer>;
  /** How many registered themselves from detention. */
  selfInCustody: number;
  contact: { all: number; sexual: number; traffic: number };
  /** The part of those in which both agreed that came to contact. */
  agreed: number;
  medianDays: number;
};

const listed =
  <Code extends string>(codes: readonly Code[]) =>
  (...counts: number[]) =>
    Object.fromEntries(codes.map((code, index) => [code, counts[index] ?? 0])) as Counts<Code>;

const categories = listed(offenceCategories);
const brought = listed(referrers);

/** From 2022 on registrations come the same ways, in hundreds. */
const sameWays = brought(21, 28.5, 14.5, 13, 2, 5.5, 2.6, 1.2, 6.5, 1.8, 1.6, 0.6, 0.8, 0.4);

const last: Year = {
  received: 1_800,
  takenUp: 1_380,
  categories: categories(530, 445, 130, 90, 56, 34, 24, 16, 21),
  sides: { harmed: 50, responsible: 48, both: 2 },
  referrers: sameWays,
  selfInCustody: 30,
  contact: { all: 0.33, sexual: 0.41, traffic: 0.46 },
  agreed: 0.92,
  medianDays: 190,
};

const years: Record<number, Year> = {
  2018: {
    received: 1_430,
    takenUp: 1_060,
    categories: categories(700, 86, 150, 230, 95, 50, 65, 20, 34),
    sides: { harmed: 33, responsible: 65, both: 2 },
    referrers: brought(190, 268, 310, 165, 40, 55, 35, 15, 167, 40, 45, 18, 60, 22),
    selfInCustody: 35,
    contact: { all: 0.26, sexual: 0.33, traffic: 0.44 },
    agreed: 0.9,
    medianDays: 108,
  },
  2019: {
    received: 1_544,
    takenUp: 1_140,
    categories: categories(760, 170, 165, 210, 95, 50, 45, 19, 30),
    sides: { harmed: 586, responsible: 954, both: 4 },
    referrers: brought(215, 335, 300, 240, 42, 62, 38, 18, 150, 40, 42, 20, 28, 14),
    selfInCustody: 32,
    contact: { all: 0.27, sexual: 0.35, traffic: 0.45 },
    agreed: 0.91,
    medianDays: 114,
  },
  2020: {
    received: 1_590,
    takenUp: 1_194,
    categories: categories(621, 119, 135, 140, 70, 40, 30, 15, 24),
    sides: { harmed: 37, responsible: 61, both: 2 },
    referrers: brought(250, 360, 300, 250, 40, 70, 42, 20, 130, 38, 42, 16, 22, 10),
    selfInCustody: 26,
    contact: { all: 0.3, sexual: 0.39, traffic: 0.49 },
    agreed: 0.93,
    medianDays: 126,
  },
  2021: {
    received: 1_600,
    takenUp: 1_210,
    categories: categories(508, 266, 135, 120, 62, 38, 30, 19, 32),
    sides: { harmed: 45, responsible: 53, both: 2 },
    referrers: brought(310, 430, 255, 225, 34, 80, 42, 20, 110, 32, 32, 10, 14, 6),
    selfInCustody: 28,
    contact: { all: 0.32, sexual: 0.43, traffic: 0.47 },
    agreed: 0.92,
    medianDays: 124,
  },
  2022: {
    ...last,
    received: 1_655,
    takenUp: 1_253,
    categories: categories(501, 401, 125, 85, 52, 32, 22, 15, 20),
    contact: { all: 0.33, sexual: 0.42, traffic: 0.46 },
    medianDays: 122,
  },
  2023: {
    ...last,
    received: 1_760,
    takenUp: 1_346,
    contact: { all: 0.34, sexual: 0.42, traffic: 0.45 },
    medianDays: 130,
  },
  2024: { ...last, received: 1_785, takenUp: 1_368, medianDays: 148 },
  2025: { ...last, medianDays: 176 },
};

/** The first year of the demo organisation. */
export const firstYear = 2018;

/** What a year holds: until 2023 such that the figures come out that were published, and plausible afterwards. */
export function yearOf(year: number): Year {
  return years[year] ?? last;
}
