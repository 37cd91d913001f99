import type { AsOf } from "@/lib/import/cells";
import type { Faults } from "@/lib/import/faults";
import { type Column, type FileFormat, keysOf } from "@/lib/import/format";
import type { Header } from "@/lib/import/header";
import { type Kind, kinds, type Wrong, wrong } from "@/lib/import/kinds";
import { checkUnchanged, type OpenFile } from "@/lib/import/open-folder";
import { type CsvRecord, readRecords } from "@/lib/import/records";
import { Row, rowRules } from "@/lib/import/row-rules";
import { Utf8Watch } from "@/lib/import/utf8-watch";
import { shortened } from "@/lib/import/visible";

/**
 * A row as it is staged: where it starts, whether something is wrong with it, and a value for each column, null for none. Where
 * texts are kept otherwise than they stand in the file, `written` is how they stand there: as JSON, by column.
 */
export type StagedRow = { line: number; faulty: boolean; values: (string | null)[]; written: string | null };

/** Reads a file under its header, adds what is wrong to the faults, and gives every row, the faulty ones too, many at a time. */
export async function* readRows(
  file: OpenFile,
  header: Header,
  format: FileFormat,
  asOf: AsOf,
  faults: Faults,
  onBytes: (bytes: number) => void,
): AsyncGenerator<StagedRow[]> {
  const coding = new Utf8Watch();
  const reader = new RowReader(header, format, asOf, faults, coding);
  async function* chunks() {
    for await (const chunk of file.handle.createReadStream({ start: 0, autoClose: false })) {
      coding.see(chunk);
      onBytes(chunk.length);
      yield chunk;
    }
    coding.end();
  }
  for await (const records of readRecords(chunks())) {
    if (records[0]?.line === header.line) records.shift();
    yield records.map(reader.read);
  }
  await checkUnchanged(file);
  if (coding.valid) return;
  faults.addWhole(file.as, "row", "this is not UTF-8, but Windows-1252 or another coding: save it as “CSV UTF-8”");
  faults.breaks(format.name);
}

class RowReader {
  readonly #keys: Set<string>;

  constructor(
    readonly header: Header,
    readonly format: FileFormat,
    readonly asOf: AsOf,
    readonly faults: Faults,
    readonly coding: Utf8Watch,
  ) {
    this.#keys = new Set(keysOf(format));
  }

  readonly read = (record: CsvRecord): StagedRow => {
    const misshapen = this.#misshapen(record);
    if (!misshapen) return this.#whole(record);
    this.#add(record.line, "row", misshapen.fault, misshapen.kind);
    return this.#keysOnly(record);
  };

  #misshapen({ fields, fault }: CsvRecord): Wrong | null {
    const { named, width } = this.header;
    if (fault) return wrong(kinds.quotes, fault);
    if (fields.length === named) return null;
    if (fields.length < named || fields.length > width) {
      return wrong(kinds.fields, `has ${fields.length} fields where the header has ${width}`);
    }
    const beyond = fields.findIndex((field, index) => index >= named && field !== "");
    return beyond < 0 ? null : wrong(kinds.fields, `has a value in column ${beyond + 1}, which has no name`);
  }

  /** Of a row whose fields can't be told apart only its keys: they count as known, so that one fault does not look like ten. */
  #keysOnly(record: CsvRecord): StagedRow {
    const values = this.format.columns.map((column, index) => {
      const key = this.#keys.has(column.name)
        ? this.#cell(record.fields[this.header.places[index] ?? -1], column)
        : null;
      return typeof key === "string" ? key : null;
    });
    const together = (this.format.together ?? []).map(() => null);
    return { line: record.line, faulty: true, values: [...values, ...together], written: null };
  }

  #whole(record: CsvRecord): StagedRow {
    const { format, header } = this;
    let faulty = false;
    const cells = header.places.map((place) => record.fields[place]);
    const values = format.columns.map((column, index) => {
      const cell = cells[index];
      const read = this.#cell(cell, column);
      if (typeof read !== "object" || read === null) return read;
      faulty = true;
      // A required column that is missing altogether was said once, at the header.
      if (cell !== undefined) this.#add(record.line, column.name, read.fault, read.kind);
      return null;
    });
    const row = new Row(format, cells, values);
    const together = (format.together ?? []).map(({ of, read }) => {
      const found = read((column) => row.value(column));
      if (typeof found !== "object" || found === null) return found;
      faulty = true;
      this.#add(record.line, of, `${JSON.stringify(shortened(row.value(of) ?? ""))} ${found.fault}`, found.kind);
      return null;
    });
    for (const { column, message, kind } of rowRules[format.name]?.(row) ?? []) {
      faulty = true;
      this.#add(record.line, column, message, kind);
    }
    return {
      line: record.line,
      faulty,
      values: [...values, ...together],
      written: faulty ? null : this.#written(cells, values),
    };
  }

  #written(cells: (string | undefined)[], values: (string | null)[]): string | null {
    let written: Record<string, string> | null = null;
    for (const [index, { name, type }] of this.format.columns.entries()) {
      const [cell, kept] = [cells[index], values[index]];
      if (type !== "text" || !cell || cell === kept) continue;
      written ??= {};
      written[name] = cell;
    }
    return written && JSON.stringify(written);
  }

  #add(line: number, column: string, message: string, kind: Kind): void {
    this.faults.add({ file: this.format.name, line, column, message, kind });
  }

  /** What a cell says, null for nothing, or what is wrong with it; undefined is the cell of a column that is not there. */
  #cell(cell: string | undefined, column: Column): string | null | Wrong {
    if (cell === undefined || cell === "") return column.required ? wrong(kinds.empty) : (column.empty ?? null);
    const read = cell.includes("\u0000")
      ? wrong(kinds.nul)
      : cell.includes("\ufffd") && !this.coding.valid
        ? wrong(kinds.coding)
        : column.read(cell, this.asOf);
    // A text in which there is nothing to see is empty.
    if (read === "" && !column.required) return column.empty ?? null;
    if (read === "") return wrong(kinds.empty, `${JSON.stringify(shortened(cell))} is empty`);
    return typeof read === "string" ? read : { ...read, fault: `${JSON.stringify(shortened(cell))} ${read.fault}` };
  }
}
