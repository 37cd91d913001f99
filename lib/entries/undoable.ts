import "server-only";
import { and, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { isUuid } from "@/core/ids";
import type { EntryKind } from "@/core/words/entries";
import { asPerson } from "@/db/actor-transaction";
import { entryTables } from "@/db/schema/entries";
import { registrations } from "@/db/schema/registrations";
import { caseWithinReach } from "@/lib/auth/reach";
import { mayUndo } from "@/lib/entries/schema";

/** The number of the case in which somebody recorded an entry that they can still undo now; null where there is none such. */
export function findUndoable(actor: Actor, kind: EntryKind, id: string): Promise<string | null> {
  const { table } = entryTables[kind];
  return asPerson(actor, async (tx) => {
    if (!isUuid(id)) return null;
    const { corrects, voided, reason, counts, recordedAt, recordedBy } = table;
    const [found] = await tx
      .select({
        number: registrations.number,
        version: { id: table.id, corrects, voided, reason, counts, recordedAt, recordedBy },
      })
      .from(table)
      .innerJoin(registrations, eq(registrations.id, table.registrationId))
      .where(and(eq(table.id, id), caseWithinReach(actor, `${kind}.correct`)));
    return found && mayUndo(found.version, actor.id, actor.now) ? found.number : null;
  });
}
