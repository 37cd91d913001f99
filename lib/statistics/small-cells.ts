import "server-only";
import { and, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { type Dimension, isIn, timesUnder, yearsIn } from "@/lib/statistics/conditions";
import { type Cell, crossTable, numberOf } from "@/lib/statistics/cross-table";
import { definitionOf, type IndicatorId, type Narrowing } from "@/lib/statistics/definitions";
import type { Period } from "@/lib/statistics/rules";
import type { CountFilter } from "@/lib/statistics/schema";
import { contactForms } from "@/lib/vocabulary/cases";

/** A figure that has small cells, and in which year of the period; null where the period was looked at as one. */
export type Small = { id: IndicatorId; year: number | null };

/**
 * The figures of two dimensions or more, what is chosen included, that have a cell of 1 to 4 (docs/decisions/0014), and open
 * cases whatever they have. All cells of those dimensions decide, not only the chosen ones, since what is left out could else be
 * worked out from the others and the whole. One statement for each moment, which looks at the period as one or at each `year` in it.
 */
export async function findSmallCells(
  tx: Transaction,
  period: Period,
  filter: CountFilter,
  ids: readonly IndicatorId[],
  by: "period" | "year" = "period",
): Promise<Small[]> {
  const { years, days } = yearsIn(period);
  const crossed = ids.filter((id) => dimensionsOf(id, filter).length + (definitionOf(id).by === "form" ? 1 : 0) > 1);
  const moments = [...new Set(crossed.map((id) => definitionOf(id).at))];
  const found = moments.map(async (moment) => {
    const atMoment = crossed.filter((id) => definitionOf(id).at === moment);
    // What is open was open before or taken up since, and is not closed: each of these would tell another that is withheld.
    if (moment === "open") return atMoment.map((id) => ({ id, year: null }));
    const setOf = (id: IndicatorId) => dimensionsOf(id, filter);
    const sets = [...new Map(atMoment.map((id) => [setOf(id).join(), setOf(id)])).values()];
    const atoms = Object.assign({}, ...atMoment.map(atomsOf));
    const cells = crossTable(moment, by === "year" ? days : period, {}, sets, atoms);
    const answers = atMoment.map((id) => sql`bool_or(${hasFew(Object.keys(atomsOf(id)))}) as ${sql.identifier(id)}`);
    const few = sql`select set, ${sql.join(answers, sql`, `)} from (${cells}) cells group by set`;
    const { rows } = await tx.execute<Cell>(
      by === "year" ? sql`select * from ${years} cross join lateral (${few}) few` : few,
    );
    return atMoment.flatMap((id) => {
      const ofSet = rows.filter((row) => row.set === numberOf(setOf(id), sets) && row[id]);
      return ofSet.map(({ year }) => ({ id, year: by === "year" ? Number(year) : null }));
    });
  });
  return (await Promise.all(found)).flat();
}

/** What a figure is crossed by: what is chosen, and its own breakdown; `form` is no dimension of a case, which can have several. */
function dimensionsOf(id: IndicatorId, filter: CountFilter): Dimension[] {
  const { by } = definitionOf(id);
  const chosen = (Object.keys(filter) as (keyof CountFilter)[]).filter((one) => filter[one] !== undefined);
  return [...new Set<Dimension>([...chosen, ...(by && by !== "form" ? [by] : [])])];
}

/**
 * Into what each cell falls apart for whoever knows this figure and those of the same moment: the part that is counted, what is
 * left of the base, and what is left of the moment, by whether there was contact.
 */
function atomsOf(id: IndicatorId): Record<string, SQL> {
  const definition = definitionOf(id);
  const { only, by } = definition;
  if (by === "form") {
    return Object.fromEntries(contactForms.map((form) => [form, sql`sum(${timesUnder("form", form)})`]));
  }
  const part = definition.kind === "share" ? definition.part : undefined;
  if (only && part) return { ...apart(part, { is: only }), ...apart("with_contact", { not: only }) };
  const narrowing = only ?? part;
  return narrowing ? apart(narrowing) : { all: sql`count(*)` };
}

function apart(by: Narrowing, among: { is?: Narrowing; not?: Narrowing } = {}): Record<string, SQL> {
  const amongThese = and(
    among.is && sql`(${isIn(among.is)}) is true`,
    among.not && sql`(${isIn(among.not)}) is not true`,
  );
  const name = [by, among.is, among.not && `not ${among.not}`].filter(Boolean).join(" of ");
  return {
    [name]: sql`count(*) filter (where ${and(amongThese, isIn(by))})`,
    [`not ${name}`]: sql`count(*) filter (where ${and(amongThese, sql`(${isIn(by)}) is not true`)})`,
  };
}

function hasFew(columns: string[]): SQL {
  const few = columns.map((name) => sql`${sql.identifier(name)} between 1 and 4`);
  return sql.join(few, sql` or `);
}
