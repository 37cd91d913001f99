import { draw } from "./draw";
import { type Palette, type Width, widths } from "./palette";

/** A row: how long its bar is, a part of the longest possible (0 to 1), and the figure and base that stand beside it. */
export type BarRow = { label: string; part: number; figure: string; base: string; isStrong?: boolean };

/** How far rows lie apart, and how thick their bars are. */
const sizes = { narrow: [46, 12], half: [46, 12], sheet: [26, 14], wide: [40, 18] } as const;

/**
 * Horizontal bars with their words beside them; where there is less room their names stand above them. With `hasTrack` it is
 * seen what each bar is a part of.
 */
export function bars(rows: BarRow[], palette: Palette, width: Width, { hasTrack = false } = {}): string {
  const isStacked = width === "narrow" || width === "half";
  const [step, thickness] = sizes[width];
  const longest = (key: "label" | "figure" | "base") => Math.max(...rows.map((row) => row[key].length));
  const left = isStacked ? 0 : Math.min(320, 16 + 7.6 * longest("label"));
  const [figures, bases] = [22 + 8.6 * longest("figure"), 8 + 7.9 * longest("base")];
  const above = isStacked ? { verticalAlign: "bottom", padding: [0, 0, thickness / 2 + 5, 0] } : {};
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
      // Words above the bars push the rows down by as much as they need.
      grid: {
        left,
        right: figures + bases,
        top: isStacked ? 12 : 0,
        bottom: isStacked ? -12 : 0,
        outerBoundsMode: "none",
      },
      xAxis: { type: "value", min: 0, max: 1, show: false },
      yAxis: [
        words("label", "left", left, {
          align: "left",
          ...(isStacked ? above : { width: left - 12, overflow: "break", lineHeight: 18 }),
        }),
        words("figure", "right", figures, { align: "right", fontWeight: 600 }),
        words("base", "right", figures + 8, { align: "left", fontSize: 15, color: palette.muted }),
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
