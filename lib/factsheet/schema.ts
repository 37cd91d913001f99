import type { Locale } from "@/lib/i18n/locales";

/** A subject with its main figure, what stands with that, and what the figures say. */
type Part = { heading: string; figure: string; base: string[]; sentences: string[] };

/** All that stands on a factsheet, in words. */
export type Factsheet = {
  language: Locale;
  /** The title of the document; on the page stand `kicker` and `heading`. */
  title: string;
  kicker: string;
  heading: string;
  organisation: string;
  lead: string[];
  filter: string[];
  /** The parts across the page, each with a drawing and its words for who does not see it, where there is something to draw. */
  parts: (Part & { chart: { svg: string; alt: string } | null })[];
  /** Smaller parts, side by side below them. */
  facts: Part[];
  source: string;
};
