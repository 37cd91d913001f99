import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { RuleBroken, refuse } from "@/core/errors";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { closingReports } from "@/db/schema/closing-reports";
import { registrations } from "@/db/schema/registrations";
import { reopenings } from "@/db/schema/reopenings";
import { recordOnce } from "@/lib/action/record-once";
import { knownAtClosing } from "@/lib/closing-reports/known-at-closing";
import { contradictions } from "@/lib/closing-reports/rules";
import { type ClosingReport, closingReportInput } from "@/lib/closing-reports/schema";
import { changeCase } from "@/lib/entries/change-case";
import { eventsOf } from "@/lib/entries/events";

/**
 * Closes a case with its report; from then on it can only be read. Sent twice it closes once. Throws RuleBroken `future` at
 * `closedOn`, a contradiction with what was recorded (rules.ts), `caseClosed`, `alreadySent`; NotFound out of reach.
 */
export async function closeCase(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, closedOn, goals, ...typed } = closingReportInput.parse(input);
  const report = {
    ...typed,
    goals: goals.map(({ goalId }) => goalId),
    goalOutcomes: goals.map(({ outcome }) => outcome ?? "unknown"),
  };
  if (closedOn > dayOf(actor.now)) throw new RuleBroken("future", "closedOn");
  try {
    await changeCase(actor, "cases.close", number, async (tx, theCase) => {
      const known = knownAtClosing(theCase.takenUpOn, await eventsOf(tx, theCase.id));
      refuse(contradictions(known, closedOn, report.reason));
      const row = { ...report, id, registrationId: theCase.id, recordedBy: actor.id };
      if (!(await recordOnce(tx, closingReports, row))) {
        // A report that was undone since does not close the case a second time.
        if (await isClosedWith(tx, { ...report, id, number, closedOn })) return null;
        throw new RuleBroken("alreadySent");
      }
      await tx.update(registrations).set({ closedOn }).where(eq(registrations.id, theCase.id));
      return { subjectId: id, fields: ["closedOn"] };
    });
  } catch (error) {
    const closed = error instanceof RuleBroken && error.rule === "caseClosed";
    const again = closed && (await asPerson(actor, (tx) => isClosedWith(tx, { ...report, id, number, closedOn })));
    if (!again) throw error;
  }
}

type Closing = Omit<z.output<typeof closingReportInput>, "key" | "goals"> &
  Pick<ClosingReport, "id" | "goals" | "goalOutcomes">;

/** Whether this very report closed this case already, on that day: it stands on the case, or on the reopening since. */
async function isClosedWith(tx: Transaction, closing: Closing): Promise<boolean> {
  const { id, number, closedOn, reason, recovery, summary, goals, goalOutcomes } = closing;
  const same = [
    eq(closingReports.id, id),
    eq(registrations.number, number),
    eq(closingReports.reason, reason),
    eq(closingReports.recovery, recovery),
    eq(closingReports.summary, summary),
    eq(closingReports.goals, goals),
    eq(closingReports.goalOutcomes, goalOutcomes),
    eq(sql`coalesce(${reopenings.closedOn}, ${registrations.closedOn})`, closedOn),
  ];
  const found = await tx
    .select({ id: closingReports.id })
    .from(closingReports)
    .innerJoin(registrations, eq(registrations.id, closingReports.registrationId))
    .leftJoin(reopenings, eq(reopenings.closingReportId, closingReports.id))
    .where(and(...same));
  return found.length > 0;
}
