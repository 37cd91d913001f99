import "server-only";
import { asc, desc, eq, getTableColumns } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { decisions } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import { closingsOf } from "@/lib/entries/closings";
import type { Version } from "@/lib/entries/schema";
import { partiesOf } from "@/lib/parties/queries";

/** The parties of a case and what happened in it: of each entry the version that counts, and all versions beside it. */
export type Events = Awaited<ReturnType<typeof eventsOf>>;

/** Reads them in one flight: entries and closings in the order in which they happened, attempts the latest first. */
export async function eventsOf(tx: Transaction, registrationId: string) {
  const ofCase = eq(parties.registrationId, registrationId);
  const [people, attempts, said, contacts, closings] = await Promise.all([
    partiesOf(tx, registrationId),
    tx
      .select(getTableColumns(contactAttempts))
      .from(contactAttempts)
      .innerJoin(parties, eq(parties.id, contactAttempts.partyId))
      .where(ofCase)
      .orderBy(desc(contactAttempts.at)),
    tx
      .select(getTableColumns(decisions))
      .from(decisions)
      .innerJoin(parties, eq(parties.id, decisions.partyId))
      .where(ofCase)
      .orderBy(asc(decisions.decidedOn), asc(decisions.sequence)),
    tx
      .select()
      .from(mediatedContacts)
      .where(eq(mediatedContacts.registrationId, registrationId))
      .orderBy(asc(mediatedContacts.heldOn)),
    closingsOf(tx, registrationId),
  ]);
  return {
    parties: people,
    attempts: counting(attempts),
    decisions: counting(said),
    contacts: counting(contacts),
    versions: { attempts, decisions: said, contacts },
    ...closings,
  };
}

const counting = <V extends Version>(versions: V[]) => versions.filter((version) => version.counts);
