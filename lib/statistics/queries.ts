import "server-only";
import { and, between, count, eq, gt, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { asReporting, type Transaction } from "@/db/actor-transaction";
import { facts } from "@/db/schema/facts";
import { requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { NotFound } from "@/lib/core/errors";
import { everyCode, shareOf } from "@/lib/statistics/rules";
import { type Figures, firstYear } from "@/lib/statistics/schema";
import { contactForms } from "@/lib/vocabulary/cases";
import { offenceCategories } from "@/lib/vocabulary/registrations";

/** The figures of a year, counted from facts. Throws NotFound without the permission, or for a year that cannot be. */
export function getFigures(actor: Actor, year: number): Promise<Figures> {
  requireReach(actor, "statistics.read");
  if (!Number.isInteger(year) || year < firstYear || year > Number(today().slice(0, 4))) throw new NotFound();
  return asReporting(actor, (tx) => countFigures(tx, year));
}

async function countFigures(tx: Transaction, year: number): Promise<Figures> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const takenUp = eq(facts.decision, "taken_up");
  const [received, decided, closed, open] = await Promise.all([
    tx.$count(facts, between(facts.receivedOn, first, last)),
    tx.$count(facts, and(takenUp, between(facts.decidedOn, first, last))),
    countClosed(tx, between(facts.closedOn, first, last)),
    tx.$count(facts, and(takenUp, lte(facts.decidedOn, last), or(isNull(facts.closedOn), gt(facts.closedOn, last)))),
  ]);
  return { registrations_received: received, registrations_taken_up: decided, ...closed, open_cases: open };
}

/** What is counted of the cases that closed in a year, from one pass over them. */
async function countClosed(tx: Transaction, closedInYear: SQL) {
  const rows = await tx
    .select({
      category: facts.offenceCategory,
      form: facts.mainForm,
      agreed: facts.bothAgreed,
      contact: sql<boolean>`cardinality(${facts.countedForms}) > 0`.as("contact"),
      cases: count(),
    })
    .from(facts)
    .where(closedInYear)
    .groupBy(facts.offenceCategory, facts.mainForm, facts.bothAgreed, sql`contact`);
  type Group = (typeof rows)[number];
  const sum = (which: (group: Group) => boolean) => rows.filter(which).reduce((total, group) => total + group.cases, 0);
  const contactAmong = (which: (group: Group) => boolean) =>
    shareOf(
      sum((group) => which(group) && group.contact),
      sum(which),
    );
  return {
    cases_closed: sum(() => true),
    contact_rate: contactAmong(() => true),
    contact_rate_by_offence_category: everyCode(offenceCategories, (code) =>
      contactAmong((group) => group.category === code),
    ),
    agreed_contact_rate: contactAmong((group) => group.agreed),
    contact_by_main_form: everyCode(contactForms, (code) => sum((group) => group.contact && group.form === code)),
  };
}
