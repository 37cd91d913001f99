import "server-only";
import { and, arrayContains, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import type { Actor } from "@/lib/core/actor";
import { RuleBroken } from "@/lib/core/errors";
import { assess } from "@/lib/registrations/assess";
import { takeUpInput } from "@/lib/registrations/schema";
import { keepFacts } from "@/lib/statistics/keep-facts";
import { mediatingRoles, type Region } from "@/lib/vocabulary/users";

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

async function isMediatorOf(tx: Transaction, userId: string, region: Region): Promise<boolean> {
  const mediates = and(inArray(users.role, [...mediatingRoles]), arrayContains(users.regions, [region]));
  return (await tx.$count(users, and(eq(users.id, userId), isNull(users.endedAt), mediates))) > 0;
}
