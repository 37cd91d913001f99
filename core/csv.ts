export type CsvCell = string | number | null | undefined;

/**
 * Rows as a CSV that Excel opens in columns where decimals have a comma, as in the Netherlands: UTF-8 with its mark, semicolons,
 * decimal commas, CRLF. Empty for what is null. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function asCsv(rows: CsvCell[][]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("")}`;
}

function cellText(cell: CsvCell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  // A formula can begin after white space, and on each line of a cell; a full-width sign counts as one.
  const harmless = cell.replace(/^(?=\s*[=+\-@\t\r＝＋－＠])/gm, "'");
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
