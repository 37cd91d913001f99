/** As a document names it, without a country. */
type Language = "nl" | "en";

/** A drawing, and its words for whoever does not see it. */
export type Chart = { svg: string; alt: string };

/** A figure with its name and what stands below it, and what the figures around it say, sentence by sentence. */
type Told = { label: string; figure: string; base: string[]; sentences: string[] };

/** All that stands on a factsheet, in words. */
export type Factsheet = {
  language: Language;
  /** The title of the document; on the page stand `kicker` and `heading`. */
  title: string;
  kicker: string;
  organisation: string;
  heading: string;
  headingLanguage: Language;
  lead: string;
  filter: string[];
  /** The parts across the page; without a chart where there is nothing to draw. */
  parts: (Told & { heading: string; chart: Chart | null })[];
  /** What stands side by side below them. */
  facts: Told[];
  /** How all this was counted; empty where nothing was. */
  source: string;
};
