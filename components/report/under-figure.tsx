import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  /** What it is about, for whoever hears the links without the figure above them. */
  label: string;
  definition: ReactNode;
  /** The numbers as a file. */
  csv: string;
  /** The numbers as a table. */
  children?: ReactNode;
};

const link = "cursor-pointer py-1 text-muted underline underline-offset-4 hover:text-ink pointer-coarse:py-2.5";

/** What stands under a figure, each a click away: its definition, its table and its numbers as a file. */
export function UnderFigure({ label, definition, csv, children }: Props) {
  const t = useTranslations("statistics");
  const spoken = <span className="sr-only">: {label}</span>;
  return (
    <div className="mt-2 flex flex-wrap items-baseline gap-x-5 text-sm" data-print="no">
      <Unfold summary={t("definition")} spoken={spoken}>
        <p className="max-w-measure">{definition}</p>
      </Unfold>
      {children !== undefined && (
        <Unfold summary={t("table")} spoken={spoken}>
          {children}
        </Unfold>
      )}
      <a href={csv} className={`inline-block ${link}`}>
        {t("csv")}
        {spoken}
      </a>
    </div>
  );
}

/** Once open it takes a line of its own. */
function Unfold({ summary, spoken, children }: { summary: string; spoken: ReactNode; children: ReactNode }) {
  return (
    <details className="open:w-full">
      <summary className={`w-fit ${link}`}>
        {summary}
        {spoken}
      </summary>
      <div className="pt-1 pb-3">{children}</div>
    </details>
  );
}
