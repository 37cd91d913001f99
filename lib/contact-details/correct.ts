import "server-only";
import { eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { ChangedMeanwhile, NotFound } from "@/core/errors";
import { contactDetails } from "@/db/schema/contact-details";
import { changeCase } from "@/lib/entries/change-case";
import { requireParty } from "@/lib/parties/require-party";
import { correctContactDetailsInput } from "@/lib/parties/schema";

/**
 * Corrects how to reach one party of an open case. Throws RuleBroken `changedMeanwhile` where somebody else corrected it since
 * the form was opened, with the present version, so that sending it again is meant; `caseClosed`; NotFound out of reach.
 */
export async function correctContactDetails(actor: Actor, input: unknown): Promise<void> {
  const { number, partyId, version, ...details } = correctContactDetailsInput.parse(input);
  await changeCase(actor, "contact_details.correct", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, partyId);
    const [before] = await tx.select().from(contactDetails).where(eq(contactDetails.partyId, partyId)).for("update");
    if (!before) throw new NotFound();
    // What a number is when called follows from what was typed, which is what somebody changed.
    const { phoneE164: _, ...typed } = details;
    const fields = Object.entries(typed).flatMap(([name, value]) =>
      before[name as keyof typeof typed] === value ? [] : name,
    );
    if (fields.length === 0) return null;
    if (before.version !== version) throw new ChangedMeanwhile({ version: String(before.version) });
    await tx
      .update(contactDetails)
      .set({ ...details, version: version + 1 })
      .where(eq(contactDetails.partyId, partyId));
    return { partyId, fields };
  });
}
