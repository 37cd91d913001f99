import { draw } from "./draw";
import { type Palette, type Width, widths } from "./palette";

/**
 * A year of a series and its value, also in words, null where it is not known; `kind` says whether it was counted, is under way,
 * or was only published.
 */
export type YearPoint = {
  year: number;
  value: number | null;
  label: string;
  kind: "counted" | "underWay" | "published";
};

const height = 150;

/**
 * A series over the years as a small line, with a gap where a year is not known and where the series breaks, at the dashed
 * upright. Published years stand apart as open diamonds, and the year under way hangs on a dashed line.
 */
export function years(points: YearPoint[], chosen: number, breakAt: number, palette: Palette, width: Width): string {
  const known = points.filter((point) => point.value !== null);
  const [first, last] = [Math.min(...points.map(({ year }) => year)), Math.max(...points.map(({ year }) => year))];
  const counted = points.filter(({ kind }) => kind !== "published");
  const seen = counted.filter(({ value }) => value !== null);
  const stretches = [counted.filter(({ year }) => year < breakAt), counted.filter(({ year }) => year >= breakAt)];
  const highest = Math.max(...known.map(({ value }) => value ?? 0), 1e-9);
  const text = { fontFamily: palette.font, fontSize: 14 };
  const labelled = new Set([seen[0]?.year, seen.at(-1)?.year, chosen]);
  const ticks = [first, counted[0]?.year, chosen, last].filter((year) => year !== undefined);
  // So many years apart that words do not touch.
  const apart = (40 * (last - first + 1)) / widths[width];
  const isCrowded = (year: number) => year !== chosen && Math.abs(year - chosen) < apart;
  const mark = (point: YearPoint) => ({
    value: [point.year, point.value],
    symbol: point.kind === "published" ? "diamond" : "circle",
    symbolSize: point.kind === "published" ? 11 : point.year === chosen ? 10 : 5,
    itemStyle:
      point.kind === "counted"
        ? { color: point.year === chosen ? palette.strong : palette.line }
        : { color: "none", borderColor: point.year === chosen ? palette.strong : palette.line, borderWidth: 2 },
    label: {
      show: point.kind === "published" || (labelled.has(point.year) && !isCrowded(point.year)),
      formatter: point.label,
      position: "top" as const,
      ...text,
      color: point.year === chosen ? palette.strong : palette.muted,
      fontWeight: point.year === chosen ? (600 as const) : (400 as const),
    },
  });
  const line = (data: YearPoint[], type: "solid" | "dashed") => ({
    type: "line" as const,
    silent: true,
    symbol: "none",
    lineStyle: { color: palette.line, width: 2, type },
    data: data.map(({ year, value }) => [year, value]),
  });
  return draw(
    {
      grid: { left: 24, right: 24, top: 26, bottom: 26, outerBoundsMode: "none" },
      xAxis: {
        type: "value",
        min: first,
        max: Math.max(last, first + 1),
        axisLine: { lineStyle: { color: palette.line }, onZero: false },
        splitLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          ...text,
          color: palette.muted,
          customValues: ticks.filter((year) => !isCrowded(year)),
          formatter: (year: number) => String(year),
        },
      },
      yAxis: { type: "value", min: 0, max: highest * 1.08, show: false },
      series: [
        ...stretches.flatMap((stretch) => [
          line(
            stretch.filter(({ kind }) => kind === "counted"),
            "solid",
          ),
          line(stretch.at(-1)?.kind === "underWay" ? stretch.slice(-2) : [], "dashed"),
        ]),
        {
          type: "line",
          silent: true,
          lineStyle: { color: "none" },
          data: known.map(mark),
          markLine: {
            silent: true,
            symbol: "none",
            lineStyle: { color: palette.note, type: "dashed", width: 1.5 },
            label: { show: false },
            data: breakAt > first ? [{ xAxis: breakAt - 0.5 }] : [],
          },
        },
      ],
    },
    widths[width],
    height,
  );
}
