import "server-only";
import { eq, max } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { NotFound, RuleBroken, refuse } from "@/core/errors";
import { contactDetails } from "@/db/schema/contact-details";
import { parties } from "@/db/schema/parties";
import { recordOnce } from "@/lib/action/record-once";
import { byChannel } from "@/lib/parties/by-channel";
import { changeRegistered } from "@/lib/registered/change-registered";
import { addPartyInput } from "@/lib/registered/schema";

/** So many a registration can have, as when it comes in. */
const mostParties = 20;

/**
 * Adds a party who was not registered at first, with how to reach them. Sent twice they are added once. Throws RuleBroken `future` at
 * `party.birthOn`, `tooManyParties`, `caseClosed`, `alreadySent`; NotFound out of reach, or where it was turned down.
 */
export async function addParty(actor: Actor, input: unknown): Promise<void> {
  const { key: id, of, party } = addPartyInput.parse(input);
  const { side, role, initiator, givenName, familyName, birthOn, preferredLanguage, ...details } = party;
  refuse([birthOn !== null && birthOn > dayOf(actor.now) && { rule: "future", field: "party.birthOn" }]);
  await changeRegistered(actor, of, async (tx, { id: registrationId, assessment }) => {
    if (assessment === "not_taken_up") throw new NotFound();
    const ofCase = eq(parties.registrationId, registrationId);
    const [last] = await tx
      .select({ position: max(parties.position) })
      .from(parties)
      .where(ofCase);
    const person = { side, role, initiator, givenName, familyName, birthOn, preferredLanguage };
    const [sent] = await tx.select({ position: parties.position }).from(parties).where(eq(parties.id, id));
    if (!sent && (await tx.$count(parties, ofCase)) >= mostParties) throw new RuleBroken("tooManyParties");
    const position = sent?.position ?? (last?.position ?? -1) + 1;
    const isNew = await recordOnce(tx, parties, { ...person, id, registrationId, position, recordedBy: actor.id });
    if (!isNew) return null;
    const known = byChannel(details).filter(({ voided }) => !voided);
    const rows = known.map((row) => ({ ...row, partyId: id, registrationId, recordedBy: actor.id }));
    if (rows.length > 0) await tx.insert(contactDetails).values(rows);
    return { partyId: id };
  });
}
