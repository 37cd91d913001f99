import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { decisions } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import type { CaseEvents } from "@/lib/cases/schema";
import { partiesOf } from "@/lib/parties/queries";

/** The parties of a case and what happened in it. */
export async function eventsOf(tx: Transaction, registrationId: string): Promise<CaseEvents> {
  const ofCase = eq(parties.registrationId, registrationId);
  const [people, attempts, said, contacts] = await Promise.all([
    partiesOf(tx, registrationId),
    tx
      .select({
        id: contactAttempts.id,
        partyId: contactAttempts.partyId,
        at: contactAttempts.at,
        direction: contactAttempts.direction,
        channel: contactAttempts.channel,
        result: contactAttempts.result,
        note: contactAttempts.note,
        recordedAt: contactAttempts.recordedAt,
        recordedBy: contactAttempts.recordedBy,
      })
      .from(contactAttempts)
      .innerJoin(parties, eq(parties.id, contactAttempts.partyId))
      .where(ofCase)
      .orderBy(desc(contactAttempts.at)),
    tx
      .select({
        id: decisions.id,
        partyId: decisions.partyId,
        decidedOn: decisions.decidedOn,
        decision: decisions.decision,
        sequence: decisions.sequence,
        recordedAt: decisions.recordedAt,
        recordedBy: decisions.recordedBy,
      })
      .from(decisions)
      .innerJoin(parties, eq(parties.id, decisions.partyId))
      .where(ofCase)
      .orderBy(asc(decisions.decidedOn), asc(decisions.sequence)),
    tx
      .select({
        id: mediatedContacts.id,
        heldOn: mediatedContacts.heldOn,
        form: mediatedContacts.form,
        recordedAt: mediatedContacts.recordedAt,
        recordedBy: mediatedContacts.recordedBy,
      })
      .from(mediatedContacts)
      .where(eq(mediatedContacts.registrationId, registrationId))
      .orderBy(asc(mediatedContacts.heldOn)),
  ]);
  return { parties: people, attempts, decisions: said, contacts };
}
