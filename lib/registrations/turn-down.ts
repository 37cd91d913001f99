import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { registrations } from "@/db/schema/registrations";
import { audit } from "@/lib/audit/record";
import { assess } from "@/lib/registrations/assess";
import { turnDownInput } from "@/lib/registrations/schema";
import { keepFacts } from "@/lib/statistics/keep-facts";

/**
 * Ends a registration at the desk, with a reason: it is not taken up. Throws RuleBroken `future`, `assessedBeforeReceived` or
 * `assessedAlready`, NotFound out of reach.
 */
export async function turnDown(actor: Actor, input: unknown): Promise<void> {
  const { registrationId, reason, assessedOn } = turnDownInput.parse(input);
  await assess(actor, "registrations.turn_down", { registrationId, assessedOn }, async (tx, pending) => {
    const assessed = { assessedBy: actor.id, assessedAt: sql`auth.now()` };
    await tx
      .update(registrations)
      .set({ assessment: "not_taken_up", assessedOn, notTakenUpReason: reason, ...assessed })
      .where(eq(registrations.id, pending.id));
    // The audit trail keeps its own word, since its entries are compared over years.
    await audit(tx, { action: "registrations.turn_down", registrationId, fields: ["decision", "notTakenUpReason"] });
    await keepFacts(tx, [registrationId], "record");
  });
}
