/** The colours and the font of a chart: CSS variables on a page, so that it follows the scheme; plain ones in a PDF. */
export type Palette = {
  ink: string;
  muted: string;
  line: string;
  /** The one thing that a chart points at. */
  strong: string;
  /** All that stands beside it. */
  quiet: string;
  /** The whole that a bar is a part of. */
  track: string;
  /** A remark in the chart, such as a lockdown, and the ground under it. */
  note: string;
  noteGround: string;
  font: string;
};

/** The palette of a page; its variables stand in app/globals.css. */
export const pagePalette: Palette = {
  ink: "var(--color-ink)",
  muted: "var(--color-muted)",
  line: "var(--color-line-strong)",
  strong: "var(--color-accent)",
  quiet: "var(--color-quiet)",
  track: "var(--color-track)",
  note: "var(--color-attention)",
  noteGround: "var(--color-attention-tint)",
  font: "inherit",
};

/** The palette of paper: the light colours of app/globals.css. */
export const paperPalette: Palette = {
  ink: "#1c2326",
  muted: "#535b5e",
  line: "#878176",
  strong: "#0d5b5b",
  quiet: "#b5c6c4",
  track: "#efebe2",
  note: "#804a00",
  noteGround: "#fdf0d9",
  font: "Atkinson Hyperlegible Next",
};

/** The widths for which charts are drawn, in pixels: text is as tall in all. A sheet is of paper, where room is scarce. */
export const widths = { narrow: 360, half: 500, sheet: 600, wide: 704 } as const;
export type Width = keyof typeof widths;
