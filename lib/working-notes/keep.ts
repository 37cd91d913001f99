import "server-only";
import { and, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { ChangedMeanwhile } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { workingNotes } from "@/db/schema/working-notes";
import { audit } from "@/lib/audit/record";
import { caseOfNotes, notesOf } from "@/lib/working-notes/queries";
import { workingNotesInput } from "@/lib/working-notes/schema";

/**
 * Writes one's working notes of a case, in the place of what stood there. Throws RuleBroken `changedMeanwhile`, with what stands there,
 * where it is not what the form showed; NotFound out of reach, or 30 days after the case closed.
 */
export async function keepWorkingNotes(actor: Actor, input: unknown): Promise<void> {
  const { number, seen, note } = workingNotesInput.parse(input);
  await asPerson(actor, async (tx) => {
    const { id: registrationId } = await caseOfNotes(tx, actor, number);
    const next = { note, revision: seen + 1, savedAt: actor.now };
    const own = and(eq(workingNotes.userId, actor.id), eq(workingNotes.registrationId, registrationId));
    const written =
      seen === 0
        ? await tx
            .insert(workingNotes)
            .values({ ...next, userId: actor.id, registrationId })
            .onConflictDoNothing({ target: [workingNotes.userId, workingNotes.registrationId] })
            .returning({ id: workingNotes.id })
        : await tx
            .update(workingNotes)
            .set(next)
            .where(and(own, eq(workingNotes.revision, seen)))
            .returning({ id: workingNotes.id });
    if (written.length > 0) return audit(tx, { action: "working_notes.keep", registrationId });
    const [present] = await notesOf(tx, actor, registrationId);
    // Sent twice it is written once.
    if (present && present.note === note) return;
    const there = { rule: "changedByBoth", field: "note", present: present?.note ?? "" } as const;
    throw new ChangedMeanwhile({ seen: String(present?.revision ?? 0) }, [there]);
  });
}
