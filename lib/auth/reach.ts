import "server-only";
import { and, eq, inArray, isNotNull, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { caseAccess } from "@/db/schema/case-access";
import { registrations } from "@/db/schema/registrations";
import { may, type Permission, requireReach } from "@/lib/auth/permissions";

/** The condition on registrations that one is a case that somebody has a permission for. Throws NotFound without the permission. */
export function caseWithinReach(actor: Actor, permission: Permission): SQL | undefined {
  const tie = sql`select from ${caseAccess} where ${caseAccess.registrationId} = ${registrations.id} and ${tiesOf(actor)}`;
  return or(...partsOf(actor, permission, sql`exists (${tie})`));
}

/**
 * The cases that somebody has a permission for, the open or the closed ones, as a condition on registrations: the cases that they are
 * tied to are gathered once a statement, so that an index finds them. Throws NotFound without the permission.
 */
export function casesWithinReach(actor: Actor, permission: Permission, state: CaseState): SQL | undefined {
  return or(...partsWithinReach(actor, permission, state));
}

/** The same in parts that have no case in common, each of which an index finds by itself. */
export function partsWithinReach(actor: Actor, permission: Permission, state: CaseState): SQL[] {
  const ties = sql`select ${caseAccess.registrationId} from ${caseAccess} where ${tiesOf(actor, state)}`;
  const isOpen = state === "open" ? isNull(registrations.closedOn) : isNotNull(registrations.closedOn);
  return partsOf(actor, permission, sql`${registrations.id} = any (array(${ties}))`, isOpen);
}

/** Whether a case goes on, which is how lists divide them. */
export type CaseState = "open" | "closed";

/**
 * The registrations that wait, for which somebody has a permission, as a condition: of one's regions or of all, and to read
 * or put right also what one recorded oneself. Throws NotFound without it.
 */
export function pendingWithinReach(actor: Actor, permission: Permission): SQL | undefined {
  const everywhere = requireReach(actor, permission) === "all";
  const inRegions = everywhere ? sql`true` : inArray(registrations.region, actor.regions);
  const recorded = mayReadOwn.includes(permission) ? eq(registrations.recordedBy, actor.id) : undefined;
  return and(eq(registrations.assessment, "pending"), or(inRegions, recorded));
}

/** What was turned down is seen by whoever may turn down. */
export function turnedDownWithinReach(actor: Actor): SQL | undefined {
  if (!may(actor, "registrations.turn_down")) return sql`false`;
  const region = actor.role === "registration_desk" ? undefined : inArray(registrations.region, actor.regions);
  return and(eq(registrations.assessment, "not_taken_up"), region);
}

/** The registrations and cases of the regions of somebody who has a permission for those, as a condition. Throws NotFound without it. */
export function ofRegionsWithinReach(actor: Actor, permission: Permission): SQL {
  return requireReach(actor, permission) === "region" ? inArray(registrations.region, actor.regions) : sql`false`;
}

/** What one recorded oneself can be read and put right while it waits, wherever it belongs; it is assessed by those of its region. */
const mayReadOwn: Permission[] = ["registrations.read", "contact_details.read_pending", "registrations.correct"];

/** Of one's regions, of whoever sees those, and what one is tied to elsewhere. */
function partsOf(actor: Actor, permission: Permission, isTied: SQL, also?: SQL): SQL[] {
  const inRegions = inArray(registrations.region, actor.regions);
  const parts = requireReach(actor, permission) === "region" ? [inRegions, and(isTied, not(inRegions))] : [isTied];
  return parts.flatMap((part) => and(eq(registrations.assessment, "taken_up"), part, also) ?? []);
}

/** The ties that somebody has now, to whatever cases or to the open or closed ones, as a condition on those. */
export function tiesOf(actor: Actor, state?: CaseState): SQL | undefined {
  const isOf = state && eq(caseAccess.open, state === "open");
  return and(eq(caseAccess.userId, actor.id), isNull(caseAccess.untilOn), isOf);
}
