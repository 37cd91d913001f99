import { createReadStream } from "node:fs";
import type { Faults } from "@/lib/import/faults";
import type { Column, FileFormat } from "@/lib/import/format";
import { type CsvRecord, readRecords } from "@/lib/import/records";
import { rowRules } from "@/lib/import/row-rules";

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
  const values = format.columns.map((column, index) =>
    format.keys.includes(column.name) ? record.fields[places[index] ?? -1] || null : null,
  );
  return { line: record.line, faulty: true, values };
}

function readRow(record: CsvRecord, format: FileFormat, places: number[], add: Add): StagedRow {
  let faulty = false;
  const fault = (column: string, message: string) => {
    faulty = true;
    add(record.line, column, message);
  };
  const cells = places.map((place) => record.fields[place] ?? "");
  const values = format.columns.map((column, index) => {
    // A required column that is missing altogether was said once, at the header.
    if ((places[index] ?? -1) < 0 && column.required) {
      faulty = true;
      return null;
    }
    return readCell(cells[index] ?? "", column, fault);
  });
  const rules = rowRules[format.name];
  if (rules) {
    const cell = (name: string) => {
      const index = format.columns.findIndex((column) => column.name === name);
      return { value: values[index] ?? null, isEmpty: !cells[index] };
    };
    for (const { column, message } of rules(cell)) fault(column, message);
  }
  return { line: record.line, faulty, values };
}

function readCell(cell: string, column: Column, add: (column: string, message: string) => void): string | null {
  const fault = (message: string) => {
    add(column.name, `${JSON.stringify(shortened(cell))} ${message}`);
    return null;
  };
  if (cell === "") {
    if (column.required) add(column.name, "is empty");
    return column.empty ?? null;
  }
  if (cell.includes("\u0000")) return fault("has a NUL");
  if (cell.includes("\ufffd")) return fault("is not UTF-8");
  const read = column.read(cell);
  return "fault" in read ? fault(read.fault) : read.value;
}

/** A faulty cell is said so that it can be found, not written out whole. */
function shortened(cell: string): string {
  return cell.length > 80 ? `${[...cell.slice(0, 160)].slice(0, 79).join("")}…` : cell;
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
