import "server-only";
import { eq } from "drizzle-orm";
import { contactDetails } from "@/db/schema/contact-details";
import { changeCase } from "@/lib/cases/change-case";
import type { Actor } from "@/lib/core/actor";
import { requireParty } from "@/lib/parties/require-party";
import { type ContactDetails, correctContactDetailsInput } from "@/lib/parties/schema";

/** Corrects how to reach one party of an open case. Throws RuleBroken `caseClosed`, NotFound out of reach. */
export async function correctContactDetails(actor: Actor, input: unknown): Promise<void> {
  const { number, partyId, ...details } = correctContactDetailsInput.parse(input);
  await changeCase(actor, "contact_details.correct", number, async (tx, theCase) => {
    await requireParty(tx, theCase.id, partyId);
    const [before] = await tx.select().from(contactDetails).where(eq(contactDetails.partyId, partyId)).for("update");
    const fields = (Object.keys(details) as (keyof ContactDetails)[]).filter(
      (name) => details[name] !== before?.[name],
    );
    if (fields.length === 0) return null;
    await tx.update(contactDetails).set(details).where(eq(contactDetails.partyId, partyId));
    return { partyId, fields };
  });
}
