import { type FileName, fileNames } from "@/lib/import/format";

/** Something that is wrong in a folder, where it can be mended. */
export type Fault = { file: FileName; line: number; column: string; message: string };

/** So many faults are printed, then their count. */
export const mostPrinted = 1_000;

/** All faults of a folder: as many as can be printed in full, the rest by their number. */
export class Faults {
  count = 0;
  readonly #kept: Fault[] = [];
  readonly #inFile = new Map<FileName, number>();

  /** Adds a fault that was found while reading; those of a file come in the order of its lines. */
  add(fault: Fault): void {
    const before = this.#inFile.get(fault.file) ?? 0;
    this.#inFile.set(fault.file, before + 1);
    this.count += 1;
    if (before < mostPrinted) this.#kept.push(fault);
  }

  /** Adds what a check between rows found: so many, of which the first are given. */
  addFound(count: number, first: Fault[]): void {
    this.count += count;
    this.#kept.push(...first);
  }

  /** The first thousand by file, line and column, each as the contract writes it. */
  printed(columnsOf: (file: FileName) => string[]): string[] {
    const place = (fault: Fault) => columnsOf(fault.file).indexOf(fault.column);
    const inOrder = this.#kept.toSorted(
      (one, other) =>
        fileNames.indexOf(one.file) - fileNames.indexOf(other.file) ||
        one.line - other.line ||
        place(one) - place(other),
    );
    return inOrder
      .slice(0, mostPrinted)
      .map(({ file, line, column, message }) => visible(`${file}:${line}:${shortened(column)}: ${message}`));
  }
}

/** A faulty cell is said so that it can be found, not written out whole. */
export function shortened(cell: string): string {
  return cell.length > 80 ? `${[...cell.slice(0, 160)].slice(0, 79).join("")}…` : cell;
}

/** A text of somebody's file in one line of a terminal: what would steer it, or turn its lines about, is written out. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, "0")}`,
  );
}
