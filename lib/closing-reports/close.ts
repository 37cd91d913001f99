import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { asPerson } from "@/db/actor-transaction";
import { insertOnce } from "@/db/insert-once";
import { closingReports } from "@/db/schema/closing-reports";
import { registrations } from "@/db/schema/registrations";
import { changeCase } from "@/lib/cases/change-case";
import { eventsOf } from "@/lib/cases/events";
import { knownAtClosing } from "@/lib/closing-reports/known";
import { contradiction } from "@/lib/closing-reports/rules";
import { closingReportInput } from "@/lib/closing-reports/schema";
import type { Actor } from "@/lib/core/actor";
import { today } from "@/lib/core/clock";
import { RuleBroken } from "@/lib/core/errors";

/**
 * Closes a case with its report; from then on it can only be read. Sent twice it closes once. Throws RuleBroken `future` at
 * `closedOn`, a contradiction with what was recorded (rules.ts), `caseClosed`; NotFound out of reach.
 */
export async function closeCase(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, closedOn, ...report } = closingReportInput.parse(input);
  if (closedOn > today()) throw new RuleBroken("future", "closedOn");
  try {
    await changeCase(actor, "cases.close", number, async (tx, theCase) => {
      const known = knownAtClosing(theCase.decidedOn, await eventsOf(tx, theCase.id));
      const broken = contradiction(known, closedOn, report.reason);
      if (broken) throw new RuleBroken(broken.rule, broken.field);
      const row = { ...report, id, registrationId: theCase.id, recordedBy: actor.id };
      // A report that was undone since does not close the case a second time.
      if (!(await insertOnce(tx, closingReports, row))) return null;
      await tx.update(registrations).set({ closedOn }).where(eq(registrations.id, theCase.id));
      return { subjectId: id, fields: ["closedOn"] };
    });
  } catch (error) {
    const closed = error instanceof RuleBroken && error.rule === "caseClosed";
    const again = closed && (await isClosedWith(actor, { ...report, id }));
    if (!again) throw error;
  }
}

type Report = Omit<z.output<typeof closingReportInput>, "key" | "number" | "closedOn"> & { id: string };

/** Whether this very report closed its case already: the same form, with the same in it. */
function isClosedWith(actor: Actor, { id, reason, recovery, summary }: Report): Promise<boolean> {
  const same = [
    eq(closingReports.id, id),
    eq(closingReports.reason, reason),
    eq(closingReports.recovery, recovery),
    eq(closingReports.summary, summary),
  ];
  return asPerson(actor, async (tx) => (await tx.$count(closingReports, and(...same))) > 0);
}
