import "server-only";
import { and, between, eq, gt, inArray, isNotNull, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import { facts } from "@/db/schema/facts";
import type { Base, Breakdown, Measure, Part } from "@/lib/statistics/definitions";
import type { Period } from "@/lib/statistics/rules";
import type { CountFilter } from "@/lib/statistics/schema";

/** How each word of the definitions is counted from facts: the one place where a base, a part or a measure is SQL. */

/** The facts that belong to a base in the days of a year that count. */
export function inBase(base: Base, { year, until: last }: Period): SQL | undefined {
  const first = `${year}-01-01`;
  const takenUp = and(eq(facts.decision, "taken_up"), between(facts.decidedOn, first, last));
  const closed = between(facts.closedOn, first, last);
  switch (base) {
    case "received":
      return between(facts.receivedOn, first, last);
    case "taken_up":
      return takenUp;
    case "not_taken_up":
      return and(eq(facts.decision, "not_taken_up"), between(facts.decidedOn, first, last));
    case "closed":
      return closed;
    case "closed_agreed":
      return and(closed, facts.bothAgreed);
    case "closed_with_contact":
      return and(closed, isIn("with_contact"));
    case "closed_without_contact_known_recovery":
      return and(closed, eq(sql`cardinality(${facts.countedForms})`, 0), ne(facts.recovery, "unknown"));
    case "taken_up_with_attempt":
      return and(takenUp, isNotNull(facts.firstAttemptOn));
    case "open":
      return and(
        eq(facts.decision, "taken_up"),
        lte(facts.decidedOn, last),
        or(isNull(facts.closedOn), gt(facts.closedOn, last)),
      );
  }
}

/** The facts that a share counts of its base. */
export function isIn(part: Part): SQL {
  switch (part) {
    case "with_contact":
      return sql`cardinality(${facts.countedForms}) > 0`;
    case "with_recovery":
      return inArray(facts.recovery, ["partial", "substantial"]);
  }
}

/** The code under which a fact falls in a breakdown; a fact falls under a form once for each contact of that form. */
export function codeIn(breakdown: Breakdown): SQL<string> {
  const columns = {
    initiating_side: facts.initiatingSide,
    referrer: facts.referrer,
    offence_category: facts.offenceCategory,
    legal_phase: facts.legalPhase,
    region: facts.region,
    not_taken_up_reason: facts.notTakenUpReason,
    closing_reason: facts.closingReason,
    main_form: facts.mainForm,
  } as const;
  switch (breakdown) {
    case "month":
      return sql`to_char(${facts.decidedOn}, 'MM')`;
    case "form":
      return sql`unnest(${facts.countedForms})::text`;
    default:
      return sql`${columns[breakdown]}::text`;
  }
}

/** The facts that fall under a code of a breakdown. */
export function fallsUnder(breakdown: Breakdown, code: string): SQL {
  return breakdown === "form"
    ? sql`${code}::contact_form = any (${facts.countedForms})`
    : sql`${codeIn(breakdown)} = ${code}`;
}

/** What is measured of a fact, as a number. */
export function measured(measure: Measure): SQL {
  switch (measure) {
    case "duration_days":
      return sql`(${facts.closedOn} - ${facts.decidedOn})`;
    case "days_to_first_attempt":
      return sql`(${facts.firstAttemptOn} - ${facts.decidedOn})`;
    case "outgoing_attempts":
      return sql`${facts.outgoingAttempts}`;
  }
}

/** How often a fact counts under a code of a breakdown that it falls under: of a form, as many contacts as it had of it. */
export function timesUnder(breakdown: Breakdown, code: string): SQL<number> {
  return breakdown === "form"
    ? sql<number>`cardinality(array_positions(${facts.countedForms}, ${code}::contact_form))`
    : sql<number>`1`;
}

/** The facts that a filter keeps. */
export function kept({ regions, category, side, referrer }: CountFilter): SQL | undefined {
  return and(
    regions && inArray(facts.region, [...regions]),
    category && eq(facts.offenceCategory, category),
    side && eq(facts.initiatingSide, side),
    referrer && eq(facts.referrer, referrer),
  );
}
