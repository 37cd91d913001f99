import "server-only";
import { desc } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { ChangedMeanwhile } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { informationTexts } from "@/db/schema/information-texts";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { informationTextInput } from "@/lib/information-texts/schema";

/**
 * Writes the next version of the information text; consents keep the version that was told. Sent twice it is written once. Throws
 * RuleBroken `changedMeanwhile`, with what stands there, where another version was written since; NotFound without the permission.
 */
export async function writeInformationText(actor: Actor, input: unknown): Promise<void> {
  requireReach(actor, "information_texts.write");
  const { key: id, seen, ...text } = informationTextInput.parse(input);
  await asPerson(actor, async (tx) => {
    const newest = await tx.select().from(informationTexts).orderBy(desc(informationTexts.version)).limit(1);
    const isNext = (newest[0]?.version ?? 0) === seen;
    const next = { id, version: seen + 1, ...text, recordedBy: actor.id };
    const written = isNext
      ? await tx.insert(informationTexts).values(next).onConflictDoNothing().returning({ id: informationTexts.id })
      : [];
    if (written.length > 0) return audit(tx, { action: "information_texts.write", subjectId: id });
    const [present] = await tx.select().from(informationTexts).orderBy(desc(informationTexts.version)).limit(1);
    if (!present || present.id === id) return;
    throw new ChangedMeanwhile(
      { seen: String(present.version) },
      (["dutch", "english"] as const)
        .filter((field) => present[field] !== text[field])
        .map((field) => ({ rule: "changedByBoth", field, present: present[field] })),
    );
  });
}
