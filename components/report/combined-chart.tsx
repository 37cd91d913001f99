import { useTranslations } from "next-intl";
import { type BarRow, bars } from "@/components/charts/bars";
import { Chart } from "@/components/charts/chart";
import { pagePalette } from "@/components/charts/palette";
import { routes } from "@/core/routes";
import type { IndicatorId } from "@/lib/statistics/definitions";
import type { AnnualReport } from "@/lib/statistics/schema";
import { barsInWords } from "./chart-data";
import { FiguresTable } from "./figures-table";
import { UnderFigure } from "./under-figure";

/** The indicators that a picture is made of. */
const madeOf = {
  funnel: ["cases_closed", "agreed_contact_rate"],
  outcomes: ["contact_rate", "recovery_without_contact"],
} as const satisfies Record<string, IndicatorId[]>;

type Props = { report: AnnualReport; id: keyof typeof madeOf; rows: BarRow[]; hasTrack?: boolean };

/** A picture of more indicators than one, with its table, and where their definitions and files are. */
export function CombinedChart({ report: { year, filter }, id, rows, hasTrack = false }: Props) {
  const [t, labels] = [useTranslations("charts"), useTranslations("indicators")];
  const title = t(`${id}.title`);
  return (
    <figure aria-labelledby={id} data-print="whole">
      <figcaption className="mb-3">
        <h3 id={id} className="font-semibold">
          {title}
        </h3>
      </figcaption>
      <Chart finding={barsInWords(title, rows)} draw={(width) => bars(rows, pagePalette, width, { hasTrack })} />
      <UnderFigure
        label={title}
        definition={
          <>
            {t("madeOf")}{" "}
            {madeOf[id].map((one, place) => (
              <span key={one}>
                {place > 0 && ", "}
                <a href={`#${one}`} className="underline underline-offset-4">
                  {labels(`${one}.label`)}
                </a>
              </span>
            ))}
          </>
        }
        csv={routes.statisticsData(year, "csv", filter)}
      >
        <FiguresTable
          caption={title}
          columns={[t(`${id}.row`), t(`${id}.figure`), t(`${id}.base`)]}
          rows={rows.map(({ label, figure, base }) => ({ key: label, heading: label, cells: [figure, base] }))}
        />
      </UnderFigure>
    </figure>
  );
}
