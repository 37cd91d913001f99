import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { closingReports } from "@/db/schema/closing-reports";
import { reopenings } from "@/db/schema/reopenings";

/** How a case ended, as often as it did: the last report, whose day stands on the case, and the closings that were undone. */
export async function closingsOf(tx: Transaction, registrationId: string) {
  const rows = await tx
    .select({
      report: {
        id: closingReports.id,
        reason: closingReports.reason,
        recovery: closingReports.recovery,
        summary: closingReports.summary,
        goals: closingReports.goals,
        goalOutcomes: closingReports.goalOutcomes,
        recordedAt: closingReports.recordedAt,
        recordedBy: closingReports.recordedBy,
      },
      reopening: reopenings,
    })
    .from(closingReports)
    .leftJoin(reopenings, eq(reopenings.closingReportId, closingReports.id))
    .where(eq(closingReports.registrationId, registrationId))
    .orderBy(asc(closingReports.sequence));
  return {
    lastReport: rows.at(-1)?.report ?? null,
    reopenings: rows.flatMap(({ report, reopening }) => {
      if (!reopening) return [];
      const { id, closedOn, reopenedOn, reason, recordedAt, recordedBy } = reopening;
      return [{ id, reopenedOn, reason, recordedAt, recordedBy, report: { ...report, closedOn } }];
    }),
  };
}
