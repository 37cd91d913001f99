import "server-only";
import { eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { NotFound, RuleBroken } from "@/core/errors";
import { holds } from "@/db/insert-once";
import { partyVersions } from "@/db/schema/party-versions";
import { recordOnce } from "@/lib/action/record-once";
import { eventsOf } from "@/lib/entries/events";
import { changeRegistered, tellOthers } from "@/lib/registered/change-registered";
import { entriesOf } from "@/lib/registered/entries-of";
import { differing, merge } from "@/lib/registered/merge";
import { registeredParties } from "@/lib/registered/registered-parties";
import { checkParty } from "@/lib/registered/rules";
import { correctPartyInput } from "@/lib/registered/schema";

/**
 * Puts right who a party is, or that they were recorded in error, with a reason: what stood before stays to be seen. Only what its
 * sender changed is written. Sent twice it is written once. Throws RuleBroken where a rule does not hold (rules.ts), `nothingCorrected`,
 * `changedMeanwhile`, `caseClosed`, `alreadySent`; NotFound out of reach, or for a party of another case.
 */
export async function correctParty(actor: Actor, input: unknown): Promise<void> {
  const { key: id, of, partyId, shown, reason, ...typed } = correctPartyInput.parse(input);
  await changeRegistered(actor, of, async (tx, { id: registrationId }) => {
    const all = await registeredParties(tx, registrationId);
    const party = all.find((one) => one.id === partyId);
    if (!party) throw new NotFound();
    const [sent] = await tx.select().from(partyVersions).where(eq(partyVersions.id, id));
    if (sent && !holds(sent, { partyId, reason })) throw new RuleBroken("alreadySent");
    if (sent) return null;
    const { id: _, ...present } = party;
    const merged = merge(shown, typed, present, [["side", "role"]]);
    tellOthers(merged, present);
    const fields = differing(present, merged.content);
    if (fields.length === 0) throw new RuleBroken("nothingCorrected");
    const events = await eventsOf(tx, registrationId);
    checkParty(partyId, merged.content, {
      ...{ all, contacts: events.mediated_contacts, decisions: events.decisions, today: dayOf(actor.now) },
      hasEntries: entriesOf(events, partyId).length > 0,
    });
    await recordOnce(tx, partyVersions, {
      ...{ ...merged.content, id, registrationId, partyId, reason, recordedBy: actor.id },
    });
    return { partyId, subjectId: id, fields };
  });
}
