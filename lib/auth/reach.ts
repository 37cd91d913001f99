import "server-only";
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { caseAccess } from "@/db/schema/case-access";
import { registrations } from "@/db/schema/registrations";
import { type Permission, requireReach } from "@/lib/auth/permissions";

/** The cases that somebody has a permission for, as a condition on registrations. Throws NotFound without the permission. */
export function casesWithinReach(actor: Actor, permission: Permission): SQL | undefined {
  return and(eq(registrations.assessment, "taken_up"), withinReach(actor, permission));
}

/**
 * The registrations that wait, for which somebody has a permission, as a condition: of one's regions or of all, and to read
 * also what one recorded oneself. Throws NotFound without it.
 */
export function pendingWithinReach(actor: Actor, permission: Permission): SQL | undefined {
  const everywhere = requireReach(actor, permission) === "all";
  const inRegions = everywhere ? sql`true` : inArray(registrations.region, actor.regions);
  const recorded = mayReadOwn.includes(permission) ? eq(registrations.recordedBy, actor.id) : undefined;
  return and(eq(registrations.assessment, "pending"), or(inRegions, recorded));
}

/** The registrations and cases of the regions of somebody who has a permission for those, as a condition. Throws NotFound without it. */
export function ofRegionsWithinReach(actor: Actor, permission: Permission): SQL {
  return requireReach(actor, permission) === "region" ? inArray(registrations.region, actor.regions) : sql`false`;
}

/** What one recorded oneself can be read while it waits, wherever it belongs; it is assessed by those of its region. */
const mayReadOwn: Permission[] = ["registrations.read", "contact_details.read_pending"];

function withinReach(actor: Actor, permission: Permission): SQL | undefined {
  switch (requireReach(actor, permission)) {
    case "own":
      return isOwn(actor);
    case "region":
      return or(inArray(registrations.region, actor.regions), isOwn(actor));
    case "all":
      return sql`true`;
  }
}

/** The cases that somebody is tied to: gathered once a statement, so that an index finds them. */
function isOwn(actor: Actor): SQL {
  return sql`${registrations.id} = any (array(select ${caseAccess.registrationId} from ${caseAccess} where ${caseAccess.userId} = ${actor.id} and ${caseAccess.untilOn} is null))`;
}
