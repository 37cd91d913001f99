import type { Locale } from "@/lib/i18n/locales";

/** A drawing, and in words what it shows. */
type Chart = { svg: string; alt: string };

/** A subject with its main figure, what that is counted over, and what the figures say. */
type Part = { heading: string; figure: string; base: string; sentences: string[] };

/** All that stands on a factsheet, in words. */
export type Factsheet = {
  language: Locale;
  title: string;
  kicker: string;
  organisation: string;
  lead: string[];
  filter: string[];
  /** The parts across the page, each with its chart where there is something to draw. */
  parts: (Part & { chart: Chart | null })[];
  /** The parts side by side below them. */
  facts: Part[];
  source: string[];
};
