import "server-only";
import { and, asc, count, eq, inArray, or } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { isUuid } from "@/core/ids";
import { asPerson } from "@/db/actor-transaction";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { noteRead } from "@/lib/audit/note";
import { may, reachOf } from "@/lib/auth/permissions";
import { pendingWithinReach, turnedDownWithinReach } from "@/lib/auth/reach";
import { fullName } from "@/lib/parties/full-name";
import { isParty, partiesOf } from "@/lib/parties/queries";
import type { Registration, RegistrationInList } from "@/lib/registrations/schema";
import { listMediatorsOf } from "@/lib/users/mediators";

/** The registrations that wait for an assessment, the longest first. */
export function listPending(actor: Actor): Promise<RegistrationInList[]> {
  const reachable = pendingWithinReach(actor, "registrations.read");
  return asPerson(actor, async (tx) => {
    const rows = await tx
      .select({
        id: registrations.id,
        receivedOn: registrations.receivedOn,
        referrer: registrations.referrer,
        region: registrations.region,
        offenceCategory: registrations.offenceCategory,
      })
      .from(registrations)
      .where(reachable)
      .orderBy(asc(registrations.receivedOn), asc(registrations.id));
    await noteRead(tx, { action: "registrations.list", count: rows.length });
    const initiators = await tx
      .select()
      .from(parties)
      .where(
        and(
          parties.initiator,
          isParty,
          inArray(
            parties.registrationId,
            rows.map((row) => row.id),
          ),
        ),
      )
      .orderBy(asc(parties.position));
    return rows.map((row) => ({
      ...row,
      initiators: initiators
        .filter((party) => party.registrationId === row.id)
        .map((party) => ({ side: party.side, name: fullName(party) })),
    }));
  });
}

/** How many registrations wait. */
export function countPending(actor: Actor): Promise<number> {
  const reachable = pendingWithinReach(actor, "registrations.read");
  return asPerson(actor, async (tx) => {
    const [row] = await tx.select({ count: count() }).from(registrations).where(reachable);
    return row?.count ?? 0;
  });
}

/** A registration that is no case, with its parties; that it was read is in the audit trail. Throws NotFound out of reach. */
export function getRegistration(actor: Actor, id: string) {
  const reachable = or(pendingWithinReach(actor, "registrations.read"), turnedDownWithinReach(actor));
  if (!isUuid(id)) throw new NotFound();
  return asPerson(actor, async (tx) => {
    const [registration] = await tx
      .select({
        id: registrations.id,
        receivedOn: registrations.receivedOn,
        referrer: registrations.referrer,
        region: registrations.region,
        offenceCategory: registrations.offenceCategory,
        offenceOn: registrations.offenceOn,
        offenceUntil: registrations.offenceUntil,
        legalPhase: registrations.legalPhase,
        inCustody: registrations.inCustody,
        account: registrations.account,
        assessment: registrations.assessment,
        assessedOn: registrations.assessedOn,
        notTakenUpReason: registrations.notTakenUpReason,
        recordedBy: registrations.recordedBy,
      })
      .from(registrations)
      .where(and(eq(registrations.id, id), reachable));
    if (!registration) throw new NotFound();
    await noteRead(tx, { action: "registrations.read", registrationId: id });
    return { registration: registration satisfies Registration, parties: await partiesOf(tx, id) };
  });
}

/** How somebody can assess a registration: the mediators whom they can give it to, whether they can turn it down, and put it right. */
export async function assessmentOf(actor: Actor, registration: Pick<Registration, "assessment" | "region">) {
  const takes = registration.assessment === "pending" ? reachOf(actor, "registrations.take_up") : null;
  const inRegion = takes === "all" || actor.regions.includes(registration.region);
  const mediators = takes && inRegion ? await listMediatorsOf(actor, registration.region) : [];
  return {
    mediators: takes === "own" ? mediators.filter((one) => one.id === actor.id) : mediators,
    mayCorrect: may(actor, "registrations.correct"),
    mayTurnDown: registration.assessment === "pending" && inRegion && may(actor, "registrations.turn_down"),
  };
}
