import "server-only";
import { and, between, eq, gt, inArray, isNotNull, isNull, lte, ne, type SQL, sql } from "drizzle-orm";
import { facts, openUntil } from "@/db/schema/facts";
import type { CountFilter } from "@/lib/statistics/count-filter";
import type { Breakdown, Measure, Moment, Narrowing } from "@/lib/statistics/definitions";
import type { Period } from "@/lib/statistics/period";

/** How each word of the definitions is said of facts: the one place where a moment, a narrowing or a breakdown is SQL. */

/** The facts that count at a moment within a period, whose days may be those of another row. */
export function countedAt(moment: Moment, { from, until }: Period | PeriodOfRow): SQL | undefined {
  switch (moment) {
    case "received":
      return between(facts.receivedOn, from, until);
    case "taken_up":
    case "not_taken_up":
      return and(eq(facts.assessment, moment), between(facts.assessedOn, from, until));
    case "closed":
      return between(facts.closedOn, from, until);
    case "open":
      return and(eq(facts.assessment, "taken_up"), lte(facts.assessedOn, until), gt(openUntil(facts), until));
  }
}

/** The first and the last day of a period, as a row of a statement has them. */
export type PeriodOfRow = Record<keyof Period, SQL>;

/**
 * The years of a period as rows with their `year`, and the days of each that lie in it. What is counted of each year by itself
 * goes from year to year, since to find a year's facts by index costs less than to work out the year of each fact.
 */
export function yearsIn({ from, until }: Period): { years: SQL; days: PeriodOfRow } {
  const [first, last] = [from, until].map((day) => Number(day.slice(0, 4)));
  return {
    years: sql`generate_series(${first}::integer, ${last}::integer) year`,
    days: { from: sql`make_date(year, 1, 1)`, until: sql`least(make_date(year, 12, 31), ${until}::date)` },
  };
}

/** The facts that a narrowing leaves. */
export function isIn(narrowing: Narrowing): SQL | undefined {
  switch (narrowing) {
    case "with_contact":
      return isNotNull(facts.mainForm);
    case "with_recovery":
      return inArray(facts.recovery, ["partial", "substantial"]);
    case "agreed":
      return eq(facts.bothAgreed, true);
    case "without_contact_known_recovery":
      return and(isNull(facts.mainForm), ne(facts.recovery, "unknown"));
    case "with_attempt":
      return isNotNull(facts.firstAttemptOn);
  }
}

/** What facts can be counted by. */
export type Dimension = Breakdown | Measure;

/**
 * Where a fact that counts at a moment stands in a dimension: a code, a number, of `form` all forms of its contacts at once.
 * Nothing in it is a parameter, so that it is the same wherever it stands in a statement.
 */
export function placeIn(dimension: Dimension, moment: Moment): SQL {
  const days = { received: facts.receivedOn, taken_up: facts.assessedOn, not_taken_up: facts.assessedOn } as const;
  const day = moment === "closed" || moment === "open" ? facts.closedOn : days[moment];
  switch (dimension) {
    case "month":
      return sql`date_part('month', ${day})::integer`;
    case "form":
      return sql`${facts.countedForms}`;
    case "duration_days":
      return sql`(${facts.closedOn} - ${facts.assessedOn})`;
    case "days_to_first_attempt":
      return sql`(${facts.firstAttemptOn} - ${facts.assessedOn})`;
    case "outgoing_attempts":
      return sql`${facts.outgoingAttempts}`;
    default:
      return sql`${facts[dimension]}`;
  }
}

/** The facts, counting at a moment, that fall under a code of a breakdown. */
export function fallsUnder(breakdown: Breakdown, code: string, moment: Moment): SQL {
  if (breakdown === "form") return sql`${code}::contact_form = any (${facts.countedForms})`;
  if (breakdown === "month") return sql`${placeIn(breakdown, moment)} = ${Number(code)}`;
  return sql`${placeIn(breakdown, moment)}::text = ${code}`;
}

/** How often a fact counts under a code of a breakdown that it falls under: of a form, as many contacts as it had of it. */
export function timesUnder(breakdown: Breakdown, code: string): SQL {
  return breakdown === "form"
    ? sql`cardinality(array_positions(${facts.countedForms}, ${code}::contact_form))`
    : sql`1`;
}

/** The facts that a filter keeps. */
export function kept(filter: CountFilter): SQL | undefined {
  return and(
    filter.region && inArray(facts.region, [...filter.region]),
    filter.offenceCategory && inArray(facts.offenceCategory, [...filter.offenceCategory]),
    filter.initiatingSide && inArray(facts.initiatingSide, [...filter.initiatingSide]),
    filter.referrer && inArray(facts.referrer, [...filter.referrer]),
  );
}
