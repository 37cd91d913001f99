import type { ReactNode } from "react";

type Props = {
  caption: string;
  /** The first is of the words that name a row. */
  columns: string[];
  rows: { key: string; heading: ReactNode; cells: ReactNode[]; isStrong?: boolean }[];
};

/** Numbers in straight columns (figures-table.css). `caption` is read, not shown. */
export function FiguresTable({ caption, columns, rows }: Props) {
  return (
    <div className="overflow-x-auto">
      <table className="figures-table tabular">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, heading, cells, isStrong }) => (
            <tr key={key} className={isStrong ? "font-semibold text-accent" : undefined}>
              <th scope="row">{heading}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
