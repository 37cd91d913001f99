import "server-only";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { getCase, requireOpen } from "@/lib/cases/queries";
import type { CaseEntries, CaseHead } from "@/lib/cases/schema";
import { newestVersion } from "@/lib/entries/versions";

/**
 * An entry of an open case as it stands now, found by any of its versions, with the parties it can be of. Throws NotFound out of
 * reach and where the case has no such entry, Elsewhere (the case) once it is closed.
 */
export async function getEntryToCorrect<Kind extends keyof CaseEntries>(
  actor: Actor,
  number: string,
  kind: Kind,
  id: string,
): Promise<Pick<CaseHead, "takenUpOn" | "parties"> & { entry: CaseEntries[Kind][number] }> {
  const { takenUpOn, parties, versions } = requireOpen(await getCase(actor, number));
  const entry = newestVersion<CaseEntries[Kind][number]>(versions[kind], id);
  if (!entry) throw new NotFound();
  return { takenUpOn, parties, entry };
}
