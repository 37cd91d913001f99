import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type FileName, formats, storedAs } from "@/lib/import/format";
import { type Headers, missingColumns } from "@/lib/import/header";
import type { Notices } from "@/lib/import/notices";

/**
 * What an import takes away from what was stored, since a cell is empty or a column is not there: counted as the rows are
 * changed, and said as a notice, so that nobody finds it out from “4 changed”.
 */
export class Emptied {
  readonly notices: Notices = [];

  constructor(readonly headers: Headers) {}

  /** Answers of a changed row, of each column, whether it was emptied; or, where the file has none, put to what empty means. */
  returning(file: FileName, columns: string[]): SQL {
    const missing = missingColumns(file, this.headers);
    return sql.raw(
      columns
        .map((name) => {
          const stored = storedAs(file, name);
          const meant = formats[file].columns.find((column) => column.name === name)?.empty;
          const emptied =
            meant === undefined
              ? `old.${stored} is not null and new.${stored} is null`
              : `${missing.includes(name)} and old.${stored} is distinct from new.${stored}`;
          return `${emptied} as emptied_${name}`;
        })
        .join(", "),
    );
  }

  counting(columns: string[]): SQL {
    return sql.raw(
      columns.map((name) => `(count(*) filter (where emptied_${name}))::integer as emptied_${name}`).join(", "),
    );
  }

  add(file: FileName, columns: string[], counts: Record<string, number>): void {
    const missing = missingColumns(file, this.headers);
    for (const name of columns) {
      const why = missing.includes(name) ? `${file} has no column ${name}` : `their cells in ${file} are empty`;
      this.said(`values of ${name} that were stored are emptied: ${why}`, counts[`emptied_${name}`] ?? 0);
    }
  }

  said(notice: string, count: number): void {
    if (count > 0) this.notices.push({ notice, count });
  }
}
