import "server-only";
import { and, arrayContains, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { mediatingRoles, type Region } from "@/core/words/users";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { users } from "@/db/schema/users";

const mediates = and(inArray(users.role, [...mediatingRoles]), isNull(users.endedAt));
const mediatesIn = (region: Region) => and(mediates, arrayContains(users.regions, [region]));

/** Whether a mediator has left: their account ended, or they do other work now. */
export const hasLeft = sql<boolean>`not (${mediates})`;

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

/** Whether somebody mediates still, in whatever region. */
export async function isMediator(tx: Transaction, userId: string): Promise<boolean> {
  return (await tx.$count(users, and(eq(users.id, userId), mediates))) > 0;
}
