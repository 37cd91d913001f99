import "server-only";
import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { ChangedMeanwhile } from "@/core/errors";
import { contactDetails } from "@/db/schema/contact-details";
import { changeCase } from "@/lib/entries/change-case";
import { byChannel, changedFields, ofChannels } from "@/lib/parties/by-channel";
import { requireParty } from "@/lib/parties/require-party";
import { correctContactDetailsInput } from "@/lib/parties/schema";

/**
 * Corrects how to reach one party of an open case: of each channel that changed another version, those of before stay. Throws
 * RuleBroken `changedMeanwhile` where somebody else corrected it since the form was opened, with how many versions there are now, so that sending
 * it again is meant; `caseClosed`; NotFound out of reach.
 */
export async function correctContactDetails(actor: Actor, input: unknown): Promise<void> {
  const { number, partyId, versionCount, ...details } = correctContactDetailsInput.parse(input);
  await changeCase(actor, "contact_details.correct", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, partyId);
    const versions = await tx.select().from(contactDetails).where(eq(contactDetails.partyId, partyId));
    const before = ofChannels(versions.filter(({ counts }) => counts));
    const fields = changedFields(before, details);
    if (fields.length === 0) return null;
    if (versions.length !== versionCount) throw new ChangedMeanwhile({ versionCount: String(versions.length) });
    const corrected = new Set(versions.map(({ corrects }) => corrects));
    const stored = byChannel(before);
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
