import "server-only";
import { eq, sql } from "drizzle-orm";
import { registrations } from "@/db/schema/registrations";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { RuleBroken } from "@/lib/core/errors";
import { assess } from "@/lib/registrations/assess";
import { takeUpInput } from "@/lib/registrations/schema";
import { keepFacts } from "@/lib/statistics/keep-facts";
import { isMediatorOf } from "@/lib/users/mediators";

/**
 * Takes a registration up: from now on it is a case of a mediator of its region; returns the case's number. Throws RuleBroken
 * `mediatorOfOtherRegion`, `future`, `decidedBeforeReceived` or `assessedAlready`, NotFound out of reach.
 */
export async function takeUp(actor: Actor, input: unknown): Promise<string> {
  const { registrationId, mediatorId, decidedOn } = takeUpInput.parse(input);
  return assess(actor, "registrations.take_up", { registrationId, decidedOn }, async (tx, pending) => {
    const onlyOneself = requireReach(actor, "registrations.take_up") === "own" && mediatorId !== actor.id;
    if (onlyOneself || !(await isMediatorOf(tx, mediatorId, pending.region))) {
      throw new RuleBroken("mediatorOfOtherRegion", "mediatorId");
    }
    const assessed = { assessedBy: actor.id, assessedAt: sql`transaction_timestamp()` };
    const [taken] = await tx
      .update(registrations)
      .set({ decision: "taken_up", decidedOn, mediatorId, ...assessed })
      .where(eq(registrations.id, pending.id))
      .returning({ number: registrations.number });
    if (!taken?.number) throw new RuleBroken("assessedAlready");
    await audit(tx, {
      action: "registrations.take_up",
      registrationId,
      subjectId: mediatorId,
      fields: ["decision", "mediator"],
    });
    await keepFacts(tx, [registrationId]);
    return taken.number;
  });
}
