import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Definition } from "./definition";

type Row = { code: string; label: string; part: number | null; figure: ReactNode; base: ReactNode };
type Props = {
  label: string;
  /** What all rows together are parts of. */
  base?: ReactNode;
  definition: string;
  columns: { code: string; figure: string; base: string };
  rows: Row[];
};

/** A breakdown as a table that draws itself: each row with its bar, its figure and its base. */
export function Breakdown({ label, base, definition, columns, rows }: Props) {
  return (
    <Card>
      <h3 className="font-semibold text-lg">{label}</h3>
      {base !== undefined && <p className="mb-1 text-muted">{base}</p>}
      <table className="w-full text-left">
        <caption className="sr-only">{label}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{columns.code}</th>
            <th scope="col">{columns.figure}</th>
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
              <td className="w-36 py-2 pl-3 text-right align-top text-muted text-sm tabular">{row.base}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Definition label={label}>{definition}</Definition>
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
