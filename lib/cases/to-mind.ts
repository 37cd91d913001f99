import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { NotFound } from "@/core/errors";
import { asPerson } from "@/db/actor-transaction";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { caseWithinReach } from "@/lib/auth/reach";
import { aroundOf } from "@/lib/parties/around";
import { columnsOfParty, isParty } from "@/lib/parties/queries";
import type { Around, Party } from "@/lib/parties/schema";

/** What is to be minded of a party by whoever records or plans something with them: nothing of how to reach them. */
export type ToMind = { party: Party; around: Pick<Around, "number" | "age" | "lacksConsent" | "warnings" | "people"> };

/** The same of each party of a case, on the day of the visit. That the case is read is noted by what reads it. Throws NotFound out of reach. */
export function listToMind(actor: Actor, number: string): Promise<ToMind[]> {
  return asPerson(actor, async (tx) => {
    const all = await tx
      .select(columnsOfParty)
      .from(parties)
      .innerJoin(registrations, eq(registrations.id, parties.registrationId))
      .where(and(eq(registrations.number, number), isParty, caseWithinReach(actor, "cases.read")))
      .orderBy(asc(parties.position));
    if (all.length === 0) throw new NotFound();
    const around = await aroundOf(
      tx,
      all.map((party) => ({ ...party, number })),
      dayOf(actor.now),
    );
    return all.map((party) => ({ party, around: around(party.id) }));
  });
}
