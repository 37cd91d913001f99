import type { ReactNode } from "react";

/** A column: its words, or words for a screen reader alone where the column needs no heading for the eye. */
export type Column = { key: string; label: string; hidden?: boolean };

/** A table that shows its rows as cards where there is no room for columns. `caption` is read, not shown. */
export function Table({ caption, columns, children }: { caption: string; columns: Column[]; children: ReactNode }) {
  return (
    <div className="@container">
      <table className="block w-full @2xl:table @2xl:border-separate @2xl:border-spacing-0 @2xl:rounded-card @2xl:border @2xl:border-line @2xl:bg-card @2xl:shadow-card">
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only @2xl:not-sr-only @2xl:table-header-group">
          <tr className="@2xl:table-row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                data-print={column.hidden ? "no" : undefined}
                className="px-4 py-3 text-left font-semibold text-muted text-sm"
              >
                {column.hidden ? <span className="sr-only">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="grid gap-3 @2xl:table-row-group">{children}</tbody>
      </table>
    </div>
  );
}

/** One row. */
export function Row({ children }: { children: ReactNode }) {
  return (
    <tr className="grid gap-2.5 rounded-card border border-line bg-card px-4 py-4 shadow-card @2xl:table-row @2xl:bg-transparent">
      {children}
    </tr>
  );
}

const wide = "@2xl:table-cell @2xl:border-t @2xl:border-line @2xl:px-4 @2xl:py-3.5 @2xl:align-top text-left";

/** The cell that names its row, such as a case number. */
export function RowHeading({ children }: { children: ReactNode }) {
  return (
    <th scope="row" className={`block font-normal ${wide}`}>
      {children}
    </th>
  );
}

/** The last cell of a row: the buttons and links that settle it. */
export function ActionsCell({ children }: { children: ReactNode }) {
  return (
    <td data-print="no" className={`block ${wide}`}>
      <div className="flex flex-wrap gap-2 @2xl:flex-nowrap @2xl:justify-end @2xl:whitespace-nowrap">{children}</div>
    </td>
  );
}

/** A cell; on a card the words of its column, `label`, stand before it. */
export function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td className={`block ${wide}`}>
      <span aria-hidden="true" className="block text-muted text-sm @2xl:hidden">
        {label}
      </span>
      {children}
    </td>
  );
}
