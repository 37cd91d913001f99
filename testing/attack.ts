import { countFilterOf } from "@/lib/statistics/count-filter";
import { type Breakdown, breakdowns, definitionOf, indicatorIds, type Narrowing } from "@/lib/statistics/definitions";
import { numbersOf } from "@/lib/statistics/numbers";
import { changesFrom, most } from "@/lib/statistics/protection/change-table";
import { isExact, readingOf } from "@/lib/statistics/protection/reading";
import type { FiguresFilter, ShownFigures } from "@/lib/statistics/schema";

/** What is told of the registrations of a period, as somebody collects it who reads every page: figures under a filter. */
export type Told = { period: string; filter: FiguresFilter; figures: ShownFigures };

/** A count that can be looked for: by its name, what may be between, and how many dimensions it has. */
type Unknown = { low: number; high: number; dimensions: number };
export type Unknowns = Map<string, Unknown>;

/** The counts that figures tell, by name: of which period and moment, what is left, and where in which dimensions. */
export function* countsIn({ period, filter, figures }: Told) {
  const chosen = countFilterOf(filter, []);
  const reading = readingOf(chosen, [], true);
  for (const id of indicatorIds) {
    const definition = definitionOf(id);
    const { at, only, by } = definition;
    if (by === "form") continue;
    for (const { code, measure, value, whole } of numbersOf(id, figures[id])) {
      if (value === null || !["count", "total", "numerator", "denominator"].includes(measure)) continue;
      const part = measure === "numerator" && definition.kind === "share" ? [definition.part] : [];
      const left: Narrowing[] = [...(only ? [only] : []), ...part];
      const places = new Map<Breakdown, string>(
        Object.entries(chosen).flatMap(([name, codes]) => (codes ? [[name as Breakdown, String(codes[0])]] : [])),
      );
      if (by && code !== null && places.has(by) && places.get(by) !== code) continue;
      if (by && code !== null) places.set(by, code);
      const isCapped = measure === "numerator" && value === whole;
      const nameAt = (where: ReadonlyMap<Breakdown, string>) => nameOf(period, at, left, where);
      yield {
        name: nameAt(places),
        places,
        nameAt,
        value,
        isCapped,
        isExact: isExact(reading, { at, left, by, code }),
        dimensions: places.size + (left.length > 0 && by !== "mainForm" ? 1 : 0),
      };
    }
  }
}

function nameOf(period: string, at: string, left: readonly string[], places: ReadonlyMap<string, string>): string {
  const where = [...places].toSorted().map(([dimension, code]) => `${dimension}=${code}`);
  return [period, at, [...new Set(left)].toSorted().join("&"), where.join("&")].join("|");
}

/** What is known of every count from what is told, before one is held against another; of exact ones alone if so asked. */
export function unknownsFrom(told: readonly Told[], { onlyExact }: { onlyExact: boolean }): Unknowns {
  const unknowns: Unknowns = new Map();
  for (const one of told)
    for (const { name, value, isCapped, isExact: exact, dimensions } of countsIn(one)) {
      const found = unknowns.get(name) ?? { low: 0, high: Number.POSITIVE_INFINITY, dimensions };
      const [low, high] = exact
        ? [value, value]
        : onlyExact
          ? [0, Number.POSITIVE_INFINITY]
          : truthsOf(value, isCapped);
      unknowns.set(name, { low: Math.max(found.low, low), high: Math.min(found.high, high), dimensions });
    }
  return unknowns;
}

/** The least and the most that a changed count can have been. */
function truthsOf(value: number, isCapped: boolean): [number, number] {
  if (isCapped) return [Math.max(0, value - most), Number.POSITIVE_INFINITY];
  const truths = Array.from({ length: 2 * most + 1 }, (_, place) => value - most + place).filter(
    (count) => count >= 0 && changesFrom(count).some(({ by }) => count + by === value),
  );
  return [truths[0] ?? 0, truths.at(-1) ?? 0];
}

/**
 * Holds all counts against each other until nothing more follows: a whole is the sum of its parts by each dimension, what is left
 * of something is no more than it, and so is a part of the days of `within`'s value.
 */
export function solve(unknowns: Unknowns, within: Record<string, string> = {}): void {
  const sums = sumsOf(unknowns);
  const orders = ordersOf(unknowns, within);
  for (let isNew = true; isNew; ) {
    isNew = false;
    const narrow = (one: Unknown, low: number, high: number) => {
      if (low <= one.low && high >= one.high) return;
      [one.low, one.high] = [Math.max(low, one.low), Math.min(high, one.high)];
      isNew = true;
    };
    for (const [whole, parts] of sums) {
      const [low, high] = [
        parts.reduce((sum, part) => sum + part.low, 0),
        parts.reduce((sum, part) => sum + part.high, 0),
      ];
      narrow(whole, low, high);
      for (const part of parts) {
        const others = high === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : high - part.high;
        narrow(part, others === Number.POSITIVE_INFINITY ? 0 : whole.low - others, whole.high - (low - part.low));
      }
    }
    for (const [less, more] of orders) {
      narrow(less, 0, more.high);
      narrow(more, less.low, Number.POSITIVE_INFINITY);
    }
  }
}

function sumsOf(unknowns: Unknowns): [Unknown, Unknown[]][] {
  return [...unknowns].flatMap(([name, whole]) => {
    const [period = "", at = "", left = "", where = ""] = name.split("|");
    const places = new Map(where === "" ? [] : where.split("&").map((one) => one.split("=") as [string, string]));
    return (Object.keys(breakdowns) as Breakdown[]).flatMap((dimension): [Unknown, Unknown[]][] => {
      if (places.has(dimension)) return [];
      const parts = breakdowns[dimension].map((code) =>
        unknowns.get(nameOf(period, at, left === "" ? [] : left.split("&"), new Map([...places, [dimension, code]]))),
      );
      const found = parts.filter((part) => part !== undefined);
      return found.length === parts.length ? [[whole, found]] : [];
    });
  });
}

function ordersOf(unknowns: Unknowns, within: Record<string, string>): [Unknown, Unknown][] {
  return [...unknowns].flatMap(([name, less]) => {
    const [period = "", at, left = "", where] = name.split("|");
    const names = left.split("&").filter(Boolean);
    const wider = [
      ...names.map((one) => [period, at, names.filter((other) => other !== one).join("&"), where].join("|")),
      // What is open on a day is no part of what is open on another.
      ...(within[period] && at !== "open" ? [[within[period], at, left, where].join("|")] : []),
    ];
    return wider.flatMap((one): [Unknown, Unknown][] => {
      const more = unknowns.get(one);
      return more ? [[less, more]] : [];
    });
  });
}
