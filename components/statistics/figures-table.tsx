import type { ReactNode } from "react";

type Props = {
  caption: string;
  /** The first is of the words that name a row. */
  columns: string[];
  rows: { key: string; heading: ReactNode; cells: ReactNode[]; isStrong?: boolean }[];
};

/** Numbers in straight columns. `caption` is read, not shown. */
export function FiguresTable({ caption, columns, rows }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-3xl text-sm tabular">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line-strong border-b">
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`py-1.5 align-bottom font-semibold ${index === 0 ? "text-left" : "pl-2.5 text-right"}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, heading, cells, isStrong }) => (
            <tr key={key} className={`border-line border-b ${isStrong ? "font-semibold text-accent" : ""}`}>
              <th scope="row" className={`min-w-20 py-1.5 text-left ${isStrong ? "font-semibold" : "font-normal"}`}>
                {heading}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} className="whitespace-nowrap py-1.5 pl-2.5 text-right">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
