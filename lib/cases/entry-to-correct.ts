import "server-only";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import type { EntryKind } from "@/core/words/entries";
import { getCase, requireOpen } from "@/lib/cases/queries";
import type { EntryOf } from "@/lib/entries/events";
import { newestVersion } from "@/lib/entries/versions";
import { fullName } from "@/lib/parties/full-name";

/**
 * An entry of an open case as it stands now, found by any of its versions, with what its form sends of every correction (`head`) and
 * the parties it can be of. Throws NotFound out of reach and where the case has no such entry, RedirectTo (the case) once it is closed.
 */
export async function getEntryToCorrect<Kind extends EntryKind>(actor: Actor, number: string, kind: Kind, id: string) {
  const { takenUpOn, parties, versions } = requireOpen(await getCase(actor, number));
  const entry = newestVersion<EntryOf<Kind>>(versions[kind], id);
  if (!entry) throw new NotFound();
  return {
    takenUpOn,
    parties: parties.map((party) => ({ id: party.id, name: fullName(party), side: party.side })),
    entry,
    head: { key: crypto.randomUUID(), number, corrects: entry.id, voided: entry.voided ? "on" : "" },
  };
}
