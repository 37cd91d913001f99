import { draw } from "./draw";
import { type Palette, type Width, widths } from "./palette";

/**
 * A month of the year, `short` where there is little room; one that has not begun has no value, one that is `underWay`, in words,
 * is drawn as an outline.
 */
export type Month = { label: string; short: string; value: number | null; isStrong?: boolean; underWay?: string };

/** A time to mark behind the months, from and to in months since the year began: 2.5 is the middle of March. */
export type Band = { from: number; to: number; label: string };

const heights = { narrow: 250, half: 250, sheet: 184, wide: 300 } as const;

/** The course of a year: a column a month, and what is remarkable as a band behind them. */
export function months(year: Month[], bands: Band[], palette: Palette, width: Width): string {
  const isNarrow = width === "narrow";
  const isTall = !isNarrow && year.some(({ underWay }) => underWay !== undefined);
  const text = { fontFamily: palette.font, fontSize: isNarrow ? 14 : 16 };
  const highest = Math.max(1, ...year.map(({ value }) => value ?? 0));
  return draw(
    {
      grid: { left: 0, right: 0, top: 0, bottom: isTall ? 50 : 32, outerBoundsMode: "none" },
      xAxis: [
        {
          type: "category",
          data: year.map(({ label, short, underWay }) =>
            isNarrow ? short : [label, underWay ?? []].flat().join("\n"),
          ),
          axisTick: { show: false },
          axisLine: { lineStyle: { color: palette.line } },
          axisLabel: { ...text, interval: 0, color: palette.muted, margin: 10 },
        },
        // The year in months as a measure, on which a band can begin half-way.
        { type: "value", min: 0, max: 12, show: false },
      ],
      // Room above the highest column for its number and the words of a band.
      yAxis: { type: "value", min: 0, max: highest * (bands.length > 0 ? 1.32 : 1.14), show: false },
      series: [
        {
          type: "line",
          silent: true,
          lineStyle: { color: "none" },
          xAxisIndex: 1,
          data: [],
          markArea: {
            silent: true,
            itemStyle: { color: palette.noteGround, borderColor: palette.noteGround },
            label: { ...text, color: palette.note, position: "insideTop", distance: 8 },
            data: bands.map((band) => [{ xAxis: band.from, name: band.label }, { xAxis: band.to }]),
          },
        },
        {
          type: "bar",
          silent: true,
          barWidth: "66%",
          label: { show: true, position: "top", ...text, color: palette.ink },
          data: year.map(({ value, isStrong, underWay }) => {
            const outline = { color: "none", borderColor: isStrong ? palette.strong : palette.line, borderWidth: 2 };
            const look = underWay === undefined ? { color: isStrong ? palette.strong : palette.quiet } : outline;
            return { value: value ?? "-", itemStyle: { ...look, borderRadius: [3, 3, 0, 0] } };
          }),
        },
      ],
    },
    widths[width],
    heights[width],
  );
}
