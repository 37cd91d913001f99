import "server-only";
import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { type Broken, ChangedMeanwhile } from "@/core/errors";
import { contactDetails } from "@/db/schema/contact-details";
import { changeCase } from "@/lib/entries/change-case";
import {
  byChannel,
  changedFields,
  type Field,
  type KnownDetails,
  ofChannels,
  ofSameChannels,
  taking,
} from "@/lib/parties/by-channel";
import { requireParty } from "@/lib/parties/require-party";
import { correctContactDetailsInput } from "@/lib/parties/schema";

/**
 * Corrects how to reach one party of an open case: of each channel that changed another version, those of before stay. Only what its
 * sender changed of what the form showed is written, so that what somebody else corrected since stands. Throws RuleBroken
 * `changedMeanwhile` where both corrected the same channel, with what stands now at each of its fields, so that sending it again is
 * meant; `caseClosed`; NotFound out of reach.
 */
export async function correctContactDetails(actor: Actor, input: unknown): Promise<void> {
  const { number, partyId, versionCount, toldCount, ...typed } = correctContactDetailsInput.parse(input);
  await changeCase(actor, "contact_details.correct", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, partyId);
    const versions = await tx
      .select()
      .from(contactDetails)
      .where(eq(contactDetails.partyId, partyId))
      .orderBy(contactDetails.recordedAt);
    const [shown, present] = [asOf(versions.slice(0, versionCount)), asOf(versions)];
    const own = changedFields(shown, typed);
    const details = taking(typed, own, present);
    const fields = changedFields(present, details);
    if (fields.length === 0) return null;
    const others = ofSameChannels(changedFields(shown, present), own);
    if (others.length > 0 && versions.length !== toldCount)
      throw new ChangedMeanwhile({ toldCount: String(versions.length) }, whatOthersChanged(others, own, present));
    const corrected = new Set(versions.map(({ corrects }) => corrects));
    const stored = byChannel(present);
    const changed = byChannel(details).filter((row, place) => !isDeepStrictEqual(row, stored[place]));
    await tx.insert(contactDetails).values(
      changed.map((row) => ({
        ...{ ...row, registrationId: theCase.id, partyId, recordedBy: actor.id },
        corrects: versions.find(({ id, channel }) => channel === row.channel && !corrected.has(id))?.id ?? null,
      })),
    );
    return { partyId, fields };
  });
}

/** What counted when these were all versions that there were. */
function asOf(versions: (typeof contactDetails.$inferSelect)[]): KnownDetails {
  const corrected = new Set(versions.map(({ corrects }) => corrects));
  return ofChannels(versions.filter(({ id, voided }) => !voided && !corrected.has(id)));
}

/** What is said at each field that others changed. What is chosen from a list is a code, which says nothing to whoever reads it. */
function whatOthersChanged(others: readonly Field[], own: readonly Field[], present: KnownDetails): Broken[] {
  return others.map((field) => ({
    field,
    rule: own.includes(field) ? "changedByBoth" : "changedByOther",
    ...(field === "messagePermission" || field === "country" ? {} : { present: present[field] ?? "" }),
  }));
}
