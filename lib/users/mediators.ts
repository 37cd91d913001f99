import "server-only";
import { and, arrayContains, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { mediatingRoles, type Region } from "@/core/words/users";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { users } from "@/db/schema/users";

const mediatesIn = (region: Region) =>
  and(inArray(users.role, [...mediatingRoles]), arrayContains(users.regions, [region]), isNull(users.endedAt));

/** Who can be the mediator of a case in a region, by name. */
export function listMediatorsOf(actor: Actor, region: Region): Promise<{ id: string; name: string }[]> {
  return asPerson(actor, (tx) =>
    tx.select({ id: users.id, name: users.name }).from(users).where(mediatesIn(region)).orderBy(asc(users.name)),
  );
}

/** Whether somebody can be the mediator of a case in a region. */
export async function isMediatorOf(tx: Transaction, userId: string, region: Region): Promise<boolean> {
  return (await tx.$count(users, and(eq(users.id, userId), mediatesIn(region)))) > 0;
}

/** Whether somebody still works here: their account has not ended. */
export async function isHere(tx: Transaction, userId: string): Promise<boolean> {
  return (await tx.$count(users, and(eq(users.id, userId), isNull(users.endedAt)))) > 0;
}
