import { createReadStream } from "node:fs";
import { type Faults, shortened } from "@/lib/import/faults";
import type { Column, FileFormat } from "@/lib/import/format";
import { type CsvRecord, readRecords } from "@/lib/import/records";
import { Row, rowRules } from "@/lib/import/row-rules";

/** A row as it is staged: where it starts, whether something is wrong with it, and a value for each column, null for none. */
export type StagedRow = { line: number; faulty: boolean; values: (string | null)[] };

/** Reads a file, adds what is wrong to the faults, and gives every row that has a key, the faulty ones too, many at a time. */
export async function* readRows(
  path: string,
  format: FileFormat,
  faults: Faults,
  onBytes: (bytes: number) => void,
): AsyncGenerator<StagedRow[]> {
  const add = (line: number, column: string, message: string) =>
    faults.add({ file: format.name, line, column, message });
  let read: ((record: CsvRecord) => StagedRow) | null = null;
  let seen = false;
  for await (const records of readRecords(counted(createReadStream(path), onBytes))) {
    if (!seen && records[0]) {
      seen = true;
      const header = records.shift();
      read = header ? rowReader(header, format, add) : null;
      if (!read) return;
    }
    if (read) yield records.map(read);
  }
  if (!seen) add(1, "row", "the file is empty: a header row is missing");
}

/** Reads the rows under a header; null where nothing can be read under it. */
function rowReader(header: CsvRecord, format: FileFormat, add: Add): ((record: CsvRecord) => StagedRow) | null {
  const places = headerPlaces(header, format, add);
  if (!places) return null;
  const width = header.fields.length;
  return (record) => {
    const misshapen =
      record.fault ??
      (record.fields.length === width ? null : `has ${record.fields.length} fields where the header has ${width}`);
    if (!misshapen) return readRow(record, format, places, add);
    add(record.line, "row", misshapen);
    return keysOnly(record, format, places);
  };
}

type Add = (line: number, column: string, message: string) => void;

/** Where each column of the format stands in the file, -1 where an optional one is missing; null where nothing can be read. */
function headerPlaces(header: CsvRecord, format: FileFormat, add: Add): number[] | null {
  const names = format.columns.map((column) => column.name);
  if (!header.fields.some((name) => names.includes(name))) {
    add(1, "row", "this is not a CSV file with the columns of the format");
    return null;
  }
  for (const [index, name] of header.fields.entries()) {
    if (!names.includes(name)) add(1, name || "row", "is not a column of this file");
    else if (header.fields.indexOf(name) !== index) add(1, name, "is there twice");
  }
  let readable = true;
  const places = format.columns.map(({ name, required }) => {
    const place = header.fields.indexOf(name);
    if (place < 0 && required) {
      add(1, name, "the column is missing");
      if (format.keys[0] === name) readable = false;
    }
    return place;
  });
  return readable ? places : null;
}

/** Of a row whose fields can't be told apart only its keys: they count as known, so that one fault does not look like ten. */
function keysOnly(record: CsvRecord, format: FileFormat, places: number[]): StagedRow {
  const values = format.columns.map((column, index) => {
    const key = format.keys.includes(column.name) ? readCell(record.fields[places[index] ?? -1], column) : null;
    return typeof key === "string" ? key : null;
  });
  return { line: record.line, faulty: true, values };
}

function readRow(record: CsvRecord, format: FileFormat, places: number[], add: Add): StagedRow {
  let faulty = false;
  const cells = places.map((place) => record.fields[place]);
  const values = format.columns.map((column, index) => {
    const cell = cells[index];
    const read = readCell(cell, column);
    if (typeof read !== "object" || read === null) return read;
    faulty = true;
    // A required column that is missing altogether was said once, at the header.
    if (cell !== undefined) add(record.line, column.name, read.fault);
    return null;
  });
  for (const { column, message } of rowRules[format.name]?.(new Row(format, cells, values)) ?? []) {
    faulty = true;
    add(record.line, column, message);
  }
  return { line: record.line, faulty, values };
}

/** What a cell says, null for nothing, or what is wrong with it; undefined is the cell of a column that is not there. */
function readCell(cell: string | undefined, column: Column): string | null | { fault: string } {
  if (!cell) return column.required ? { fault: "is empty" } : (column.empty ?? null);
  const read = cell.includes("\u0000") ? nul : cell.includes("\ufffd") ? notText : column.read(cell);
  return typeof read === "string" ? read : { fault: `${JSON.stringify(shortened(cell))} ${read.fault}` };
}

const nul = { fault: "has a NUL" };
const notText = { fault: "is not UTF-8" };

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
