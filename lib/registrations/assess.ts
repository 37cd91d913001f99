import "server-only";
import { and, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { RuleBroken } from "@/core/errors";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import type { Permission } from "@/lib/auth/permissions";
import { pendingWithinReach } from "@/lib/auth/reach";

type Pending = { id: string; receivedOn: string; region: (typeof registrations.$inferSelect)["region"] };

/**
 * The frame of an assessment: runs work on a registration that waits, locked, and checks its day. Throws
 * NotFound without the permission, RuleBroken `assessedAlready` for what does not wait: assessed, out of reach, or none at all.
 */
export function assess<T>(
  actor: Actor,
  permission: Permission,
  { registrationId, assessedOn }: { registrationId: string; assessedOn: string },
  work: (tx: Transaction, pending: Pending) => Promise<T>,
): Promise<T> {
  const reachable = pendingWithinReach(actor, permission);
  return asPerson(actor, async (tx) => {
    const [pending] = await tx
      .select({ id: registrations.id, receivedOn: registrations.receivedOn, region: registrations.region })
      .from(registrations)
      .where(and(eq(registrations.id, registrationId), reachable))
      .for("update");
    if (!pending) throw new RuleBroken("assessedAlready");
    if (assessedOn > dayOf(actor.now)) throw new RuleBroken("future", "assessedOn");
    if (assessedOn < pending.receivedOn) throw new RuleBroken("assessedBeforeReceived", "assessedOn");
    return work(tx, pending);
  });
}
