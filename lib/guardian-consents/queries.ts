import "server-only";
import type { Actor } from "@/core/actor";
import { getCase, requireOpen } from "@/lib/cases/queries";
import { versionsOf } from "@/lib/entries/versions";
import type { PersonAround } from "@/lib/people-around/schema";

/**
 * The parties of an open case with the guardians of each: who can be asked, each with the ids of all versions that there are of them.
 * Throws NotFound out of reach, RedirectTo (the case) once it is closed.
 */
export async function getGuardians(actor: Actor, number: string) {
  const { parties, versions } = requireOpen(await getCase(actor, number));
  const guardians = versionsOf<PersonAround>(versions.people_around).flatMap((all) => {
    const now = all.at(-1);
    if (!now || now.voided || now.relation !== "guardian") return [];
    return { id: now.id, partyId: now.partyId, name: now.name, versions: all.map(({ id }) => id) };
  });
  return { parties, guardians };
}
