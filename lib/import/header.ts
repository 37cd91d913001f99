import { nameMeant } from "@/lib/import/expected";
import type { Faults } from "@/lib/import/faults";
import { type FileFormat, type FileName, formats } from "@/lib/import/format";
import type { OpenFile } from "@/lib/import/open-folder";
import { otherThanCsv, otherThanText } from "@/lib/import/recognise";
import { type CsvRecord, readRecords } from "@/lib/import/records";

/** Where each column of the format stands in a file, -1 where an optional one is missing; how many columns have a name, and how many there are. */
export type Header = { line: number; places: number[]; named: number; width: number };

/**
 * Reads what stands at the beginning of a file: its header, or null where nothing can be read under it. What is wrong with it
 * is added to the faults, and breaks the file for what depends on it, unless a column is only too many.
 */
export async function readHeader({ as, handle }: OpenFile, format: FileFormat, faults: Faults): Promise<Header | null> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(65_536), 0, 65_536, 0);
  const head = buffer.subarray(0, bytesRead);
  const whole = otherThanText(head) ?? (await unlikeFormat(head, format));
  if (whole) {
    faults.addWhole(as, "row", whole);
    faults.breaks(format.name);
    return null;
  }
  const [header] = await firstRecords(head);
  return header ? columnsOf(as, header, format, faults) : null;
}

async function firstRecords(head: Uint8Array): Promise<CsvRecord[]> {
  return (await Array.fromAsync(readRecords([head]))).flat().slice(0, 25);
}

/** What a text is, and what to do about it, where its first line does not name columns of the format; else null. */
async function unlikeFormat(head: Uint8Array, format: FileFormat): Promise<string | null> {
  const text = new TextDecoder().decode(head);
  if (text.trim() === "") return "the file is empty: a header row is missing";
  const other = otherThanCsv(text);
  if (other) return other;
  const records = await firstRecords(head);
  const first = records[0]?.fields ?? [];
  const own = known(first, format);
  const another = Object.values(formats).find((one) => isWhole(first, one) && one.name !== format.name);
  if (another && !isWhole(first, format)) return `these are the columns of ${another.name}: is it that file?`;
  if (own > 0) return null;
  const [line = ""] = text.trimStart().split(/\r?\n/, 1);
  if (first.length === 1 && known(first[0]?.split(/[,;]/) ?? [], format) > 1) {
    return "each line stands in quotes as a whole: save it as “CSV UTF-8”";
  }
  if (known(line.split("\t"), format) > 1) return "there are tabs between its fields: save it as “CSV UTF-8”";
  if (known(line.split("|"), format) > 1) return "there is | between its fields: the format wants , or ;";
  const below = records.find((record) => known(record.fields, format) > 1);
  if (below) return `the header row is on line ${below.line}: take away what stands above it`;
  const names = format.columns.map((column) => column.name).join(", ");
  return `this is not a CSV file with the columns of the format: line 1 must name them (${names})`;
}

/** How many of these fields name a column of the format, be it in capitals or with spaces. */
function known(fields: string[], format: FileFormat): number {
  const names = format.columns.map((column) => column.name);
  return fields.filter((field) => field !== "" && nameMeant(field, names) !== null).length;
}

/** Whether all columns of a file that are required are there. */
function isWhole(fields: string[], format: FileFormat): boolean {
  return format.columns.every(({ name, required }) => !required || fields.includes(name));
}

function columnsOf(as: string, header: CsvRecord, format: FileFormat, faults: Faults): Header | null {
  const names = format.columns.map((column) => column.name);
  const named = header.fields.findLastIndex((field) => field !== "") + 1;
  const fields = header.fields.slice(0, named);
  for (const [index, name] of fields.entries()) {
    if (name === "") faults.addWhole(as, "row", `column ${index + 1} has no name`);
    else if (!names.includes(name)) faults.addWhole(as, name, notAColumn(name, fields, names));
  }
  for (const name of names.filter((known) => fields.indexOf(known) !== fields.lastIndexOf(known))) {
    faults.addWhole(as, name, "is there twice");
    faults.breaks(format.name);
  }
  const places = names.map((name) => fields.indexOf(name));
  for (const [index, { name, required }] of format.columns.entries()) {
    if (!required || places[index] !== -1) continue;
    faults.addWhole(as, name, "the column is missing");
    faults.breaks(format.name);
  }
  // Without the key there is nothing to tell rows apart by: that is said once.
  const first = places[0] ?? -1;
  return first < 0 ? null : { line: header.line, places, named, width: header.fields.length };
}

function notAColumn(name: string, fields: string[], names: string[]): string {
  const meant = nameMeant(name, names);
  return `is not a column of this file${meant && !fields.includes(meant) ? `: write ${meant}` : ""}`;
}

export type Headers = Map<FileName, Header>;

/** The columns of a file that its header leaves out, which may be left out. */
export function missingColumns(file: FileName, headers: Headers): string[] {
  const places = headers.get(file)?.places ?? [];
  return formats[file].columns
    .filter(({ required }, index) => !required && places[index] === -1)
    .map(({ name }) => name);
}

/** Of each file which columns it leaves out. */
export function remarksOn(headers: Headers): string[] {
  return [...headers.keys()].flatMap((file) => {
    const missing = missingColumns(file, headers);
    return missing.length > 0 ? [`${file} has no ${missing.join(", ")}: that counts as empty.`] : [];
  });
}
