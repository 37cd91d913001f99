import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";

type Row = { code: string; label: string; part: number | null; figure: string; base: string };
type Props = { title: string; definition: string; columns: { code: string; share: string; base: string }; rows: Row[] };

/** A breakdown as a table that draws itself: each row with its bar, its figure and its base. */
export function SharesByCode({ title, definition, columns, rows }: Props) {
  const t = useTranslations("statistics");
  return (
    <Card title={title}>
      <table className="w-full text-left">
        <caption className="sr-only">{title}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{columns.code}</th>
            <th scope="col">{columns.share}</th>
            <th scope="col">{columns.base}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} className="border-line border-t first:border-t-0">
              <th scope="row" className="py-2 pr-3 font-normal first-letter:uppercase">
                {row.label}
                <Bar part={row.part ?? 0} />
              </th>
              <td className="w-16 py-2 text-right align-top font-semibold tabular">{row.figure}</td>
              <td className="w-44 py-2 pl-3 text-right align-top text-muted text-sm tabular">{row.base}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="mt-3 text-sm">
        <summary className="w-fit cursor-pointer py-1 text-accent underline underline-offset-4">
          {t("definition")}
          <span className="sr-only">: {title}</span>
        </summary>
        <p className="mt-1 max-w-measure">{definition}</p>
      </details>
    </Card>
  );
}

/** As long as the part is of the whole; the figure beside it says the same. */
function Bar({ part }: { part: number }) {
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="mt-1 block h-2 w-full max-w-80">
      <rect width="100" height="4" rx="1" className="fill-sunk" />
      <rect width={part * 100} height="4" rx="1" className="fill-accent" />
    </svg>
  );
}
