import { type FileName, fileNames, formats } from "@/lib/import/format";
import type { Kind } from "@/lib/import/kinds";
import { shortened, visible } from "@/lib/import/visible";

/** Something that is wrong in a folder, where it can be mended. */
export type Fault = { file: FileName; line: number; column: string; message: string; kind: Kind };

/** So many lines are printed at most, the summary included; then the count of all faults. */
export const mostPrinted = 1_000;

type Group = { file: FileName; column: string; kind: Kind; count: number; first: number };

/** All faults of a folder: as many as can be printed in full, the rest by their number. */
export class Faults {
  count = 0;
  readonly #whole: string[] = [];
  readonly #broken = new Set<FileName>();
  readonly #kept: Fault[] = [];
  readonly #inFile = new Map<FileName, number>();
  readonly #groups = new Map<string, Group>();

  /** Adds what is wrong with a whole file, by the name that it has in the folder. */
  addWhole(file: string, column: string, message: string, line = 1): void {
    this.count += 1;
    this.#whole.push(written(file, line, column, message));
  }

  /** Says that a file can't be relied on: what depends on it is not checked. */
  breaks(file: FileName): void {
    this.#broken.add(file);
  }

  /** Whether none of these files is broken. */
  canRelyOn(files: readonly FileName[]): boolean {
    return !files.some((file) => this.#broken.has(file));
  }

  /** Adds a fault that was found while reading; those of a file come in the order of its lines. */
  add(fault: Fault): void {
    const before = this.#inFile.get(fault.file) ?? 0;
    this.#inFile.set(fault.file, before + 1);
    this.#sum(fault, 1, fault.line);
    if (before < mostPrinted) this.#kept.push(fault);
  }

  /** Adds what a check between rows found: so many, of which the first are given. */
  addFound(count: number, first: Fault[]): void {
    const [earliest] = first;
    if (earliest) this.#sum(earliest, count, earliest.line);
    this.#kept.push(...first);
  }

  /**
   * What is to be printed: what is wrong with whole files; then the rest by file, line and column, each as the contract writes
   * it; then, where that is shorter, how many there are of each kind, with these remarks, and what was not checked. At most a
   * thousand lines.
   */
  printed(remarks: string[] = []): string[] {
    const inOrder = this.#kept.toSorted(
      (one, other) => byFile(one, other) || one.line - other.line || byColumn(one, other),
    );
    const summary = this.#summary(remarks);
    const cells = inOrder.map(({ file, line, column, message }) => written(file, line, column, message));
    return [...[...this.#whole, ...cells].slice(0, mostPrinted - summary.length), ...summary];
  }

  #sum({ file, column, kind }: Fault, count: number, line: number): void {
    this.count += count;
    const key = `${file} ${column} ${kind[0]}`;
    const group = this.#groups.get(key) ?? { file, column, kind, count: 0, first: line };
    group.count += count;
    group.first = Math.min(group.first, line);
    this.#groups.set(key, group);
  }

  #summary(remarks: string[]): string[] {
    const groups = [...this.#groups.values()].toSorted((one, other) => byFile(one, other) || byColumn(one, other));
    const counted = groups.map(({ file, column, kind: [one, many], count, first }) =>
      visible(
        `${file} ${shortened(column)}: ${count} ${count === 1 ? one : many}, ${count === 1 ? "" : "first "}on line ${first}`,
      ),
    );
    const cells = groups.reduce((sum, group) => sum + group.count, 0);
    const broken = fileNames.filter((file) => this.#broken.has(file));
    return [
      ...(cells > counted.length ? counted : []),
      ...(cells > counted.length ? remarks : []),
      ...(broken.length > 0 ? [`What depends on ${broken.join(", ")} was not checked.`] : []),
    ];
  }
}

type Placed = { file: FileName; column: string };
const byFile = (one: Placed, other: Placed) => fileNames.indexOf(one.file) - fileNames.indexOf(other.file);
const byColumn = (one: Placed, other: Placed) => placeOf(one) - placeOf(other);

function placeOf({ file, column }: Placed): number {
  return formats[file].columns.findIndex(({ name }) => name === column);
}

function written(file: string, line: number, column: string, message: string): string {
  return visible(`${shortened(file)}:${line}:${shortened(column)}: ${message}`);
}
