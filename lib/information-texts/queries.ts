import "server-only";
import { desc, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { RuleBroken } from "@/core/errors";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { informationTexts } from "@/db/schema/information-texts";
import { users } from "@/db/schema/users";
import { requireReach } from "@/lib/auth/permissions";
import type { InformationText } from "@/lib/information-texts/schema";

/** The versions of the information text, the newest first. Throws NotFound for whoever speaks with no party. */
export async function listInformationTexts(actor: Actor): Promise<InformationText[]> {
  requireReach(actor, "information_texts.read");
  return asPerson(actor, versionsOf);
}

/** What the form of a new version begins with: the newest one, null where there is none yet. Throws NotFound without the permission. */
export async function findNewestText(actor: Actor): Promise<InformationText | null> {
  requireReach(actor, "information_texts.write");
  return asPerson(actor, async (tx) => (await versionsOf(tx))[0] ?? null);
}

/** The numbers of the versions, the newest first. Throws NotFound for whoever speaks with no party. */
export async function listTextVersions(actor: Actor): Promise<number[]> {
  return (await listInformationTexts(actor)).map(({ version }) => version);
}

/** Throws RuleBroken `invalidChoice` at `informationText` where there is no such version. */
export async function requireTextVersion(tx: Transaction, version: number): Promise<void> {
  if ((await tx.$count(informationTexts, eq(informationTexts.version, version))) === 0)
    throw new RuleBroken("invalidChoice", "informationText");
}

async function versionsOf(tx: Transaction): Promise<InformationText[]> {
  const { version, dutch, english, recordedAt } = informationTexts;
  return tx
    .select({ version, dutch, english, recordedAt, by: users.name })
    .from(informationTexts)
    .leftJoin(users, eq(users.id, informationTexts.recordedBy))
    .orderBy(desc(version));
}
