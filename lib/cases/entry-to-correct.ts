import "server-only";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { getOpenCase } from "@/lib/cases/queries";
import type { Case, CaseEntries } from "@/lib/cases/schema";
import { newestVersion } from "@/lib/entries/versions";

/**
 * An entry of an open case as it stands now, found by any of its versions, with its case. Throws NotFound out of reach and where
 * the case has no such entry, Elsewhere (the case) once it is closed.
 */
export async function getEntryToCorrect<Kind extends keyof CaseEntries>(
  actor: Actor,
  number: string,
  kind: Kind,
  id: string,
): Promise<{ theCase: Case; entry: CaseEntries[Kind][number] }> {
  const theCase = await getOpenCase(actor, number);
  const entry = newestVersion<CaseEntries[Kind][number]>(theCase.versions[kind], id);
  if (!entry) throw new NotFound();
  return { theCase, entry };
}
