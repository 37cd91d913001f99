import "server-only";
import { and, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { addDays } from "@/core/calendar";
import { dayOf } from "@/core/dates";
import { NotFound } from "@/core/errors";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { workingNotes } from "@/db/schema/working-notes";
import { noteRead } from "@/lib/audit/note";
import { caseWithinReach } from "@/lib/auth/reach";
import { noteDays, type WorkingNotes } from "@/lib/working-notes/schema";

/** One's working notes of a case; that the case was read is in the audit trail. Throws NotFound out of reach, or once they are gone. */
export function getWorkingNotes(actor: Actor, number: string): Promise<WorkingNotes> {
  return asPerson(actor, async (tx) => {
    const { id, until } = await caseOfNotes(tx, actor, number);
    await noteRead(tx, { action: "cases.read", registrationId: id });
    const [row] = await notesOf(tx, actor, id);
    return { note: row?.note ?? null, seen: row?.revision ?? 0, savedAt: row?.savedAt ?? null, until };
  });
}

/** The case of somebody's working notes, and until which day they stay. Throws NotFound out of reach, or where that day has passed. */
export async function caseOfNotes(tx: Transaction, actor: Actor, number: string) {
  const [found] = await tx
    .select({ id: registrations.id, closedOn: registrations.closedOn })
    .from(registrations)
    .where(and(eq(registrations.number, number), caseWithinReach(actor, "working_notes.keep")));
  const until = found?.closedOn ? addDays(found.closedOn, noteDays - 1) : null;
  if (!found || (until && until < dayOf(actor.now))) throw new NotFound();
  return { id: found.id, until };
}

/** The row that holds them, if there is one. */
export function notesOf(tx: Transaction, actor: Actor, registrationId: string) {
  const own = and(eq(workingNotes.userId, actor.id), eq(workingNotes.registrationId, registrationId));
  return tx.select().from(workingNotes).where(own);
}
