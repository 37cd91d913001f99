import { draw } from "./draw";
import { type Palette, type Width, widths } from "./palette";

/** A row: how long its bar is, a part of the longest possible (0 to 1), and the figure and base that stand beside it. */
export type BarRow = { label: string; part: number; figure: string; base: string; isStrong?: boolean };

/** How far rows lie apart, and how thick their bars are. */
const sizes = { narrow: [48, 10], sheet: [26, 14], wide: [40, 18] } as const;

/**
 * Horizontal bars with their words: beside them, or in a narrow chart above them. With `hasTrack` it is seen what each bar is
 * a part of.
 */
export function bars(rows: BarRow[], palette: Palette, width: Width, { hasTrack = false } = {}): string {
  const isNarrow = width === "narrow";
  const [step, thickness] = sizes[width];
  const room = (texts: string[]) => 16 + 8.5 * Math.max(...texts.map((text) => text.length));
  const figures = room(rows.map((row) => row.figure));
  const [left, right] = isNarrow
    ? [0, figures]
    : [Math.min(264, room(rows.map((row) => row.label))), figures + room(rows.map((row) => row.base))];
  const above = isNarrow ? { verticalAlign: "bottom", padding: [0, 0, thickness / 2 + 5, 0] } : {};
  /** An axis that says a word of every row, `margin` pixels from the bars. */
  const words = (key: "label" | "figure" | "base", side: "left" | "right", margin: number, look: object) => ({
    type: "category" as const,
    inverse: true,
    position: side,
    // Without it a second axis at a side stands further out.
    offset: 0,
    data: rows.map((row) => row[key]),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { fontFamily: palette.font, fontSize: 16, color: palette.ink, interval: 0, margin, ...look },
  });
  return draw(
    {
      grid: { left, right, top: isNarrow ? 12 : 0, bottom: isNarrow ? -12 : 0, outerBoundsMode: "none" },
      xAxis: { type: "value", min: 0, max: 1, show: false },
      yAxis: [
        words("label", "left", left, { align: "left", ...above }),
        words("figure", "right", figures, { align: "right", fontWeight: 600 }),
        words("base", "right", isNarrow ? right : figures + 8, {
          align: isNarrow ? "right" : "left",
          fontSize: 15,
          color: palette.muted,
          ...above,
        }),
      ],
      series: {
        type: "bar",
        silent: true,
        barWidth: thickness,
        showBackground: hasTrack,
        backgroundStyle: { color: palette.track, borderRadius: 3 },
        data: rows.map(({ part, isStrong }) => ({
          value: part,
          itemStyle: { color: isStrong ? palette.strong : palette.quiet, borderRadius: 3 },
        })),
      },
    },
    widths[width],
    rows.length * step,
  );
}
