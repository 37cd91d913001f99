import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { bars } from "@/components/charts/bars";
import { Chart } from "@/components/charts/chart";
import { pagePalette } from "@/components/charts/palette";
import { type IndicatorId, indicators } from "@/lib/statistics/definitions";
import { whyNotWhole } from "@/lib/statistics/parts-of-whole";
import { smallestBase } from "@/lib/statistics/sentences/sentence";
import { barsInWords } from "./chart-data";
import { FiguresTable } from "./figures-table";
import { UnderFigure } from "./under-figure";
import { type IndicatorRow, useIndicator, type View } from "./use-indicator";

type Props = {
  view: View;
  id: IndicatorId;
  /** Another picture than a bar for every code. */
  chart?: ReactNode;
  /** Whether it shares the width with another. */
  isHalf?: boolean;
};

/** An indicator that is broken down: a picture that says its numbers, with a table under it. */
export function Breakdown({ view, id, chart, isHalf = false }: Props) {
  const t = useTranslations("statistics");
  const { label, base, definition, csv, isWithheld, rows } = useIndicator(view, id);
  return (
    <figure aria-labelledby={id} data-print="whole" className="min-w-0">
      <figcaption className="mb-3">
        <h3 id={id} className="font-semibold">
          {label}
        </h3>
        <p className="text-muted text-sm">{isWithheld ? t("withheld") : base}</p>
      </figcaption>
      {!isWithheld && (chart ?? <Bars id={id} label={label} rows={rows} isHalf={isHalf} />)}
      <UnderFigure label={label} definition={definition} csv={csv}>
        {isWithheld ? undefined : <PartsTable view={view} id={id} />}
      </UnderFigure>
    </figure>
  );
}

/** A bar for every code, of which the longest stands out. One of too few never does: one case more would turn it round. */
function Bars({ id, label, rows, isHalf }: { id: IndicatorId; label: string; rows: IndicatorRow[]; isHalf: boolean }) {
  const isShare = indicators[id].kind === "share";
  const [longest, highest] = [Math.max(...rows.map(({ part }) => part ?? 0)), highestOf(rows)];
  const data = rows.map((row) => ({
    label: row.label,
    part: isShare ? (row.part ?? 0) : (row.part ?? 0) / (longest || 1),
    figure: row.percent,
    base: row.outOf,
    isStrong: highest.includes(row),
  }));
  return (
    <Chart
      roomier={isHalf ? "half" : "wide"}
      finding={useFinding(label, rows, highest) ?? barsInWords(label, data)}
      draw={(width) => bars(data, pagePalette, width, { hasTrack: isShare })}
    />
  );
}

/** The rows with the highest share, of those that are of enough. */
function highestOf(rows: IndicatorRow[]): IndicatorRow[] {
  const enough = rows.filter(({ whole, part }) => whole >= smallestBase && part);
  const most = Math.max(...enough.map(({ part }) => part ?? 0));
  return enough.filter(({ part }) => part === most);
}

/** What a breakdown says before all: where it is highest, or that it is nothing; null where it is of too few to say so. */
function useFinding(label: string, rows: IndicatorRow[], highest: IndicatorRow[]): string | null {
  const [t, format] = [useTranslations("charts"), useFormatter()];
  if (rows.every(({ count, isFew }) => count === 0 && !isFew)) return t("nothing", { label });
  const [first] = highest;
  if (!first) return null;
  const codes = format.list(highest.map((row) => row.label));
  return t("most", { label, codes, percent: first.percent, outOf: first.outOf });
}

/** The numbers of a breakdown, with the same share in the year before. */
function PartsTable({ view, id }: { view: View; id: IndicatorId }) {
  const t = useTranslations("statistics");
  const { label, by, rows } = useIndicator(view, id);
  const { before, isUnderWay } = view.report;
  const isShare = indicators[id].kind === "share";
  const notWhole = whyNotWhole(id, view.report.figures, view.report.isRounded);
  if (!by) return null;
  return (
    <>
      <FiguresTable
        caption={label}
        columns={[
          t(`by.${by}`),
          t("share"),
          t(by === "form" ? "contacts" : "count"),
          ...(isShare ? [t("denominator")] : []),
          ...(before ? [t(isUnderWay ? "sameDays" : "inYear", { year: before.year })] : []),
        ]}
        rows={rows.map((row) => ({
          key: row.code,
          heading: row.label,
          cells: [
            row.percent,
            row.numerator,
            ...(isShare ? [row.denominator] : []),
            ...(before ? [row.before ?? t("notShown")] : []),
          ],
        }))}
      />
      {notWhole && (
        <p className="mt-2 max-w-measure text-muted">{t(`notWhole.${notWhole.why}`, { count: notWhole.count })}</p>
      )}
    </>
  );
}
