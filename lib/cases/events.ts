import "server-only";
import { and, asc, desc, eq, getTableColumns, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { counts } from "@/db/current";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { decisions } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import type { CaseEntries, CaseEvents } from "@/lib/cases/schema";
import { closingsOf } from "@/lib/closing-reports/closings";
import { partiesOf } from "@/lib/parties/queries";

/** The parties of a case and what happened in it: of each entry the version that counts. */
export async function eventsOf(tx: Transaction, registrationId: string): Promise<CaseEvents> {
  const [people, entries, { reopenings }] = await Promise.all([
    partiesOf(tx, registrationId),
    entriesOf(tx, registrationId, counts),
    closingsOf(tx, registrationId),
  ]);
  return { parties: people, ...entries, reopenings };
}

/** Every version of every entry of a case. */
export function versionsIn(tx: Transaction, registrationId: string): Promise<CaseEntries> {
  return entriesOf(tx, registrationId, () => undefined);
}

async function entriesOf(
  tx: Transaction,
  registrationId: string,
  chosen: (table: Parameters<typeof counts>[0]) => SQL | undefined,
): Promise<CaseEntries> {
  const ofCase = eq(parties.registrationId, registrationId);
  const [attempts, said, contacts] = await Promise.all([
    tx
      .select(getTableColumns(contactAttempts))
      .from(contactAttempts)
      .innerJoin(parties, eq(parties.id, contactAttempts.partyId))
      .where(and(ofCase, chosen(contactAttempts)))
      .orderBy(desc(contactAttempts.at)),
    tx
      .select(getTableColumns(decisions))
      .from(decisions)
      .innerJoin(parties, eq(parties.id, decisions.partyId))
      .where(and(ofCase, chosen(decisions)))
      .orderBy(asc(decisions.decidedOn), asc(decisions.sequence)),
    tx
      .select(getTableColumns(mediatedContacts))
      .from(mediatedContacts)
      .where(and(eq(mediatedContacts.registrationId, registrationId), chosen(mediatedContacts)))
      .orderBy(asc(mediatedContacts.heldOn)),
  ]);
  return { attempts, decisions: said, contacts };
}
