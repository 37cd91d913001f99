import "server-only";
import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { ChangedMeanwhile } from "@/core/errors";
import { contactDetails } from "@/db/schema/contact-details";
import { noteRead } from "@/lib/audit/note";
import { type Merged, merge } from "@/lib/contact-details/merge";
import { changeCase } from "@/lib/entries/change-case";
import { byChannel, changedFields, idsOf, type KnownDetails, newestOf, ofChannels } from "@/lib/parties/by-channel";
import { requireParty } from "@/lib/parties/require-party";
import { correctContactDetailsInput } from "@/lib/parties/schema";

/**
 * Corrects how to reach one party of an open case: of each channel that changed another version, those of before stay. Only what its
 * sender changed of what the form showed is written, so that what somebody else corrected since stands. Throws RuleBroken
 * `changedMeanwhile` where both corrected the same channel, with all that stands now of what the sender left as it was, so that sending
 * it again is meant; `caseClosed`; NotFound out of reach.
 */
export async function correctContactDetails(actor: Actor, input: unknown): Promise<void> {
  const { number, partyId, versions: seen, ...typed } = correctContactDetailsInput.parse(input);
  const refused: { by?: ChangedMeanwhile } = {};
  await changeCase(actor, "contact_details.correct", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, partyId);
    const versions = await tx.select().from(contactDetails).where(eq(contactDetails.partyId, partyId));
    const newest = newestOf(versions);
    const present = knownBy(newest);
    const merged = merge(knownBy(versions.filter(({ id }) => seen.includes(id))), typed, present);
    const fields = changedFields(present, merged.details);
    if (fields.length === 0) return null;
    if (merged.others.length > 0) {
      // What stands now is told: that is reading it.
      await noteRead(tx, { action: "contact_details.read", registrationId: theCase.id, partyId });
      refused.by = told(merged, present, idsOf(newest));
      return null;
    }
    const stored = byChannel(present);
    const changed = byChannel(merged.details).filter((row, place) => !isDeepStrictEqual(row, stored[place]));
    await tx.insert(contactDetails).values(
      changed.map((row) => ({
        ...{ ...row, registrationId: theCase.id, partyId, recordedBy: actor.id },
        corrects: newest.find(({ channel }) => channel === row.channel)?.id ?? null,
      })),
    );
    return { partyId, fields };
  });
  if (refused.by) throw refused.by;
}

function knownBy(versions: (typeof contactDetails.$inferSelect)[]): KnownDetails {
  return ofChannels(versions.filter(({ voided }) => !voided));
}

/** What others changed: at a field that the sender changed too both are to be seen, at another what stands now takes its place. */
function told({ own, others }: Merged, present: KnownDetails, versions: string): ChangedMeanwhile {
  const text = (field: keyof KnownDetails) => present[field] ?? "";
  const left = others.filter((field) => !own.includes(field));
  return new ChangedMeanwhile(
    { versions, ...Object.fromEntries(left.map((field) => [field, text(field)])) },
    others.map((field) => ({
      ...{ field, present: text(field) },
      rule: own.includes(field) ? "changedByBoth" : "changedByOther",
    })),
  );
}
