import "server-only";
import { and, asc, count, countDistinct, eq, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { type CaseStatus, type OpenCaseStatus, openCaseStatuses } from "@/core/words/cases";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { caseAccess } from "@/db/schema/case-access";
import { registrations } from "@/db/schema/registrations";
import { standings } from "@/db/schema/standings";
import { users } from "@/db/schema/users";
import { requireReach } from "@/lib/auth/permissions";
import { type CaseState, casesWithinReach, partsWithinReach, tiesOf } from "@/lib/auth/reach";
import { chosen } from "@/lib/caseload/chosen";
import type { CaseloadFilter } from "@/lib/caseload/schema";
import { hasLeft } from "@/lib/users/mediators";

/** How many cases within reach are open. */
export function countOpenCases(actor: Actor): Promise<number> {
  return asPerson(actor, (tx) => countCases(tx, actor, "open"));
}

/** How many cases within reach stand where, under the other filters: the open ones by their standing, and how many are closed. */
export function countByStatus(actor: Actor, filter: CaseloadFilter): Promise<Record<CaseStatus, number>> {
  const open = casesWithinReach(actor, "cases.read", "open");
  return asPerson(actor, async (tx) => {
    const [standing, closed] = await Promise.all([
      tx
        .select({
          status: sql<OpenCaseStatus>`coalesce(${standings.status}, 'not_approached')`.as("at"),
          count: count(),
        })
        .from(registrations)
        .leftJoin(standings, eq(standings.registrationId, registrations.id))
        .where(and(open, chosen(filter)))
        .groupBy(sql`at`),
      countCases(tx, actor, "closed", chosen(filter)),
    ]);
    const counts = new Map(standing.map((row) => [row.status, row.count]));
    const openCounts = openCaseStatuses.map((status) => [status, counts.get(status) ?? 0]);
    return { ...(Object.fromEntries(openCounts) as Record<OpenCaseStatus, number>), closed };
  });
}

/** The mediators of the cases within reach, by name, with whether they have left: the choices of a filter. */
export function listMediatorsInCaseload(actor: Actor): Promise<{ id: string; name: string; hasLeft: boolean }[]> {
  const parts = (["open", "closed"] as const).flatMap((state) => partsWithinReach(actor, "cases.read", state));
  const does = parts.map(
    (part) => sql`exists (select from ${registrations} where ${registrations.mediatorId} = ${users.id} and ${part})`,
  );
  return asPerson(actor, (tx) =>
    tx
      .select({ id: users.id, name: users.name, hasLeft })
      .from(users)
      .where(or(...does))
      .orderBy(asc(users.name)),
  );
}

/**
 * How many open or closed cases within reach there are, of those wanted. Parts that have no case in common are counted apart, so that an
 * index holds all that is asked of each; how many are one's own, the ties to them say.
 */
export async function countCases(tx: Transaction, actor: Actor, state: CaseState, wanted?: SQL): Promise<number> {
  if (!wanted && requireReach(actor, "cases.read") === "own") {
    const [own] = await tx
      .select({ count: countDistinct(caseAccess.registrationId) })
      .from(caseAccess)
      .where(tiesOf(actor, state));
    return own?.count ?? 0;
  }
  const parts = partsWithinReach(actor, "cases.read", state);
  const counts = await Promise.all(parts.map((part) => tx.$count(registrations, and(part, wanted))));
  return counts.reduce((sum, count) => sum + count, 0);
}
