import type { ReactNode } from "react";

/** A column: its words, or words for a screen reader alone where the column needs no heading for the eye. */
export type Column = { key: string; label: string; hidden?: boolean };

/*
 * In a narrow place each row becomes a card. A table that is shown as blocks stops being one for a screen reader, so
 * every part says what it is; as attributes in one place, since they repeat what the element says in a wide place.
 */
const parts = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader" },
  rowHeading: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** A table that shows its rows as cards where there is no room for columns. `caption` is read, not shown. */
export function Table({ caption, columns, children }: { caption: string; columns: Column[]; children: ReactNode }) {
  return (
    <div className="@container">
      <table
        {...parts.table}
        className="block w-full @2xl:table @2xl:border-separate @2xl:border-spacing-0 @2xl:rounded-card @2xl:border @2xl:border-line @2xl:bg-card @2xl:shadow-card"
      >
        <caption className="sr-only">{caption}</caption>
        <thead {...parts.group} className="sr-only @2xl:not-sr-only @2xl:table-header-group">
          <tr {...parts.row} className="@2xl:table-row">
            {columns.map((column) => (
              <th
                {...parts.column}
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
        <tbody {...parts.group} className="grid gap-3 @2xl:table-row-group">
          {children}
        </tbody>
      </table>
    </div>
  );
}

/** One row. */
export function Row({ children }: { children: ReactNode }) {
  return (
    <tr
      {...parts.row}
      className="grid gap-2.5 rounded-card border border-line bg-card px-4 py-4 shadow-card @2xl:table-row @2xl:bg-transparent"
    >
      {children}
    </tr>
  );
}

const wide = "@2xl:table-cell @2xl:border-t @2xl:border-line @2xl:px-4 @2xl:py-3.5 @2xl:align-top text-left";

/** The cell that names its row, such as a case number. */
export function RowHeading({ children }: { children: ReactNode }) {
  return (
    <th {...parts.rowHeading} scope="row" className={`block font-normal ${wide}`}>
      {children}
    </th>
  );
}

/** The last cell of a row: the buttons and links that settle it. */
export function ActionsCell({ children }: { children: ReactNode }) {
  return (
    <td {...parts.cell} data-print="no" className={`block ${wide}`}>
      <div className="flex flex-wrap gap-2 @2xl:flex-nowrap @2xl:justify-end @2xl:whitespace-nowrap">{children}</div>
    </td>
  );
}

/** A cell; on a card the words of its column, `label`, stand before it. */
export function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td {...parts.cell} className={`block ${wide}`}>
      <span aria-hidden="true" className="block text-muted text-sm @2xl:hidden">
        {label}
      </span>
      {children}
    </td>
  );
}
