import { dayFrom } from "@/core/dates";
import { months } from "@/core/day-names";

/** What somebody may have meant by a cell that is not in the form of the contract: for a hint, never for the data. */

/** Excel counts days from here. */
const excelStart = Date.UTC(1899, 11, 30);

/** The day that a cell seems to mean, `YYYY-MM-DD`, read as people write days in the Netherlands; null where it is not clear. */
export function dayMeant(cell: string): string | null {
  const text = cell.trim().replace(/[T ]0?0:00(:00)?(\.0+)?Z?$/, "");
  const number = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (number > 10_000) return new Date(excelStart + number * 86_400_000).toISOString().slice(0, 10);
  const [, y1, m1, d1] = /^(\d{4})(?:[-/. ]|(?=\d{4}$))(\d{1,2})(?:[-/. ]|(?=\d{2}$))(\d{1,2})$/.exec(text) ?? [];
  if (y1) return dayFrom(Number(y1), Number(m1), Number(d1));
  const [, d2, m2, y2] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (y2) return dayFrom(Number(y2), Number(m2), Number(d2));
  const [, d3, m3 = "", y3] = /^(\d{1,2})[-. ]+([a-z]{3,9})\.?[-. ]+(\d{4})$/i.exec(text) ?? [];
  const beginning = m3.slice(0, 3).toLowerCase();
  const month = months.findIndex((names) => names.some((name) => name.startsWith(beginning))) + 1;
  return y3 ? dayFrom(Number(y3), month, Number(d3)) : null;
}

/** The moment that a cell seems to mean, `YYYY-MM-DDThh:mm`; null where it is not clear. */
export function momentMeant(cell: string): string | null {
  const [, date = "", hour = "", minute = ""] = /^(.+?)[T ,]+(\d{1,2})[:.](\d{2})([:.]\d{2})?$/.exec(cell) ?? [];
  const meant = dayMeant(date);
  return meant && Number(hour) < 24 && Number(minute) < 60 ? `${meant}T${hour.padStart(2, "0")}:${minute}` : null;
}

/** The code that a cell seems to mean, or null: in capitals, with spaces or hyphens, or with signs that can't be seen. */
export function nameMeant(cell: string, names: Iterable<string>): string | null {
  const plain = plainName(cell);
  for (const name of names) if (plainName(name) === plain) return name;
  return null;
}

const yeses = new Set(["ja", "j", "y", "true", "waar", "1", "x"]);
const noes = new Set(["nee", "n", "false", "onwaar", "0"]);

/** What a cell seems to mean by yes or no, or null. */
export function yesNoMeant(cell: string): string | null {
  const plain = plainName(cell);
  if (yeses.has(plain)) return "yes";
  if (noes.has(plain)) return "no";
  return nameMeant(cell, ["yes", "no"]);
}

function plainName(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "")
    .trim()
    .toLowerCase()
    .replace(/[\s_.-]+/gu, "_");
}
