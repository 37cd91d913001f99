import "server-only";
import { and, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { RuleBroken } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { closingReports } from "@/db/schema/closing-reports";
import { registrations } from "@/db/schema/registrations";
import { reopenings } from "@/db/schema/reopenings";
import { recordOnce } from "@/lib/action/record-once";
import { reopeningInput } from "@/lib/closing-reports/schema";
import { changeCase } from "@/lib/entries/change-case";
import { closingsOf } from "@/lib/entries/closings";

/**
 * Opens a closed case again, so that it can be worked on and closed once more; its report stays and counts no more. Sent twice
 * it is done once. Throws RuleBroken at `reopenedOn`: `future`, `beforeClosed`; `caseOpen`; NotFound out of reach.
 */
export async function reopenCase(actor: Actor, input: unknown): Promise<void> {
  const { key: id, number, reopenedOn, reason } = reopeningInput.parse(input);
  if (reopenedOn > dayOf(actor.now)) throw new RuleBroken("future", "reopenedOn");
  try {
    await changeCase(
      actor,
      "cases.reopen",
      number,
      async (tx, theCase) => {
        const { lastReport } = await closingsOf(tx, theCase.id);
        if (!theCase.closedOn || !lastReport) throw new Error("a closed case without a report");
        const { closedOn } = theCase;
        if (reopenedOn < closedOn) throw new RuleBroken("beforeClosed", "reopenedOn");
        const row = { id, closingReportId: lastReport.id, closedOn, reopenedOn, reason, recordedBy: actor.id };
        // The row itself opens the case (migration 0004).
        await recordOnce(tx, reopenings, row);
        return { subjectId: id, fields: ["closedOn"] };
      },
      { on: "closed" },
    );
  } catch (error) {
    const again =
      error instanceof RuleBroken &&
      error.rule === "caseOpen" &&
      (await isReopenedBy(actor, { id, number, reopenedOn, reason }));
    if (!again) throw error;
  }
}

type Reopened = { id: string; number: string; reopenedOn: string; reason: string };

/** Whether this very form reopened this case already, with the same in it. */
function isReopenedBy(actor: Actor, { id, number, reopenedOn, reason }: Reopened): Promise<boolean> {
  const same = [
    eq(reopenings.id, id),
    eq(registrations.number, number),
    eq(reopenings.reopenedOn, reopenedOn),
    eq(reopenings.reason, reason),
  ];
  return asPerson(actor, async (tx) => {
    const found = await tx
      .select({ id: reopenings.id })
      .from(reopenings)
      .innerJoin(closingReports, eq(closingReports.id, reopenings.closingReportId))
      .innerJoin(registrations, eq(registrations.id, closingReports.registrationId))
      .where(and(...same));
    return found.length > 0;
  });
}
