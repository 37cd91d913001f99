import { useFormatter, useTranslations } from "next-intl";
import { asDate } from "@/core/dates";
import type { IndicatorId } from "@/lib/statistics/definitions";
import { useFigureText } from "./figure-text";
import { UnderFigure } from "./under-figure";
import { useIndicator, type View } from "./use-indicator";

/** A figure, big, with its base right below it, the year before, and the rest a click away. */
export function BigFigure({ view, id, isSmaller = false }: { view: View; id: IndicatorId; isSmaller?: boolean }) {
  const [t, format, textOf] = [useTranslations("statistics"), useFormatter(), useFigureText()];
  const { label, base, definition, csv } = useIndicator(view, id);
  const { before, isUnderWay } = view.report;
  const [text, textBefore] = [textOf(id, view.report.figures), before && textOf(id, before.figures)];
  const when = before && (isUnderWay ? format.dateTime(asDate(before.until), "day") : before.year);
  return (
    <figure aria-labelledby={id} data-print="whole" className="min-w-0">
      <figcaption>
        <h3 id={id} className="font-semibold">
          {label}
        </h3>
      </figcaption>
      {text === null ? (
        <p className="mt-1 text-muted">{t("withheld")}</p>
      ) : (
        <>
          <p
            className={`my-1 font-semibold font-serif text-accent leading-none ${isSmaller ? "text-5xl" : "text-7xl print:text-5xl"}`}
          >
            {text.number}
            {text.unit !== undefined && <span className="text-2xl"> {text.unit}</span>}
          </p>
          <p className="text-muted">{base}</p>
          {text.more !== undefined && <p className="text-muted">{text.more}</p>}
        </>
      )}
      {textBefore && when && (
        <p className="text-muted">
          {t(isUnderWay ? "until" : "in", {
            when: String(when),
            figure: `${textBefore.number} ${textBefore.unit ?? ""}`.trim(),
          })}
        </p>
      )}
      <UnderFigure label={label} definition={definition} csv={csv} />
    </figure>
  );
}
