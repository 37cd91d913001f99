import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/actor-transaction";
import { closingReports } from "@/db/schema/closing-reports";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { decisions } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { reopenings } from "@/db/schema/reopenings";
import type { Happened } from "@/lib/standing/schema";

/** What happened in those of some cases that are open, by their registration. */
export async function happenedIn(tx: Transaction, ids: readonly string[]): Promise<Map<string, Happened>> {
  const of = (column: PgColumn): SQL => sql`${column} = ${any(ids)}`;
  const ofParty = eq(parties.id, contactAttempts.partyId);
  const [cases, people, attempts, decided, contacts, reopened] = await Promise.all([
    tx
      .select({ id: registrations.id, takenUpOn: sql<string>`${registrations.decidedOn}::text` })
      .from(registrations)
      .where(sql`${of(registrations.id)} and decision = 'taken_up' and closed_on is null`),
    tx
      .select({
        of: parties.registrationId,
        id: parties.id,
        side: parties.side,
        role: parties.role,
        initiator: parties.initiator,
      })
      .from(parties)
      .where(of(parties.registrationId))
      .orderBy(parties.side, parties.position),
    tx
      .select({
        of: parties.registrationId,
        partyId: contactAttempts.partyId,
        at: contactAttempts.at,
        direction: contactAttempts.direction,
        channel: contactAttempts.channel,
        result: contactAttempts.result,
      })
      .from(contactAttempts)
      .innerJoin(parties, ofParty)
      .where(sql`${of(parties.registrationId)} and counts`)
      .orderBy(contactAttempts.at, contactAttempts.id),
    tx
      .select({
        of: parties.registrationId,
        partyId: decisions.partyId,
        decidedOn: decisions.decidedOn,
        sequence: decisions.sequence,
        decision: decisions.decision,
      })
      .from(decisions)
      .innerJoin(parties, eq(parties.id, decisions.partyId))
      .where(sql`${of(parties.registrationId)} and counts`),
    tx
      .select({ of: mediatedContacts.registrationId, heldOn: mediatedContacts.heldOn })
      .from(mediatedContacts)
      .where(sql`${of(mediatedContacts.registrationId)} and counts`),
    tx
      .select({ of: closingReports.registrationId, reopenedOn: reopenings.reopenedOn })
      .from(reopenings)
      .innerJoin(closingReports, eq(closingReports.id, reopenings.closingReportId))
      .where(of(closingReports.registrationId)),
  ]);
  const [partiesOf, attemptsOf, decisionsOf] = [byCase(people), byCase(attempts), byCase(decided)];
  const [contactsOf, reopeningsOf] = [byCase(contacts), byCase(reopened)];
  return new Map(
    cases.map(({ id, takenUpOn }) => [
      id,
      {
        takenUpOn,
        parties: partiesOf(id),
        attempts: attemptsOf(id),
        decisions: decisionsOf(id),
        contacts: contactsOf(id),
        reopenings: reopeningsOf(id),
      },
    ]),
  );
}

/** One of some ids, as a single parameter however many there are. */
function any(ids: readonly string[]): SQL {
  return sql`any(${sql.param(ids)}::uuid[])`;
}

function byCase<Row extends { of: string }>(rows: Row[]): (id: string) => Row[] {
  const groups = Map.groupBy(rows, (row) => row.of);
  return (id) => groups.get(id) ?? [];
}
