import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { anyOf } from "@/db/any-of";
import { closingReports } from "@/db/schema/closing-reports";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { reopenings } from "@/db/schema/reopenings";
import { counting, entriesIn } from "@/lib/entries/events";
import { isParty } from "@/lib/parties/queries";
import type { Happened } from "@/lib/standing/schema";

/** What happened in those of some cases that are open, by their registration. */
export async function happenedIn(tx: Transaction, ids: readonly string[]): Promise<Map<string, Happened>> {
  const [cases, people, entriesOf, reopened] = await Promise.all([
    tx
      .select({ id: registrations.id, takenUpOn: sql<string>`${registrations.assessedOn}::text` })
      .from(registrations)
      .where(sql`${anyOf(registrations.id, ids)} and assessment = 'taken_up' and closed_on is null`),
    tx
      .select({
        of: parties.registrationId,
        id: parties.id,
        side: parties.side,
        role: parties.role,
        initiator: parties.initiator,
      })
      .from(parties)
      .where(and(anyOf(parties.registrationId, ids), isParty))
      .orderBy(parties.side, parties.position),
    entriesIn(tx, ids),
    tx
      .select({ of: closingReports.registrationId, reopenedOn: reopenings.reopenedOn })
      .from(reopenings)
      .innerJoin(closingReports, eq(closingReports.id, reopenings.closingReportId))
      .where(anyOf(closingReports.registrationId, ids)),
  ]);
  const [partiesOf, reopeningsOf] = [byCase(people), byCase(reopened)];
  return new Map(
    cases.map(({ id, takenUpOn }) => {
      const counted = counting(entriesOf(id));
      const { contact_attempts: attempts, decisions, conversations, mediated_contacts: contacts, ...others } = counted;
      const said = { attempts, decisions, conversations, contacts, otherDays: daysOf(Object.values(others)) };
      return [id, { takenUpOn, parties: partiesOf(id), ...said, reopenings: reopeningsOf(id) }];
    }),
  );
}

/** The days of entries that say nothing of where a case stands but that something happened. */
function daysOf(kinds: { when: string }[][]): string[] {
  return kinds.flat().map(({ when }) => when.slice(0, 10));
}

function byCase<Row extends { of: string }>(rows: Row[]): (id: string) => Row[] {
  const groups = Map.groupBy(rows, (row) => row.of);
  return (id) => groups.get(id) ?? [];
}
