import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound, RuleBroken } from "@/core/errors";
import type { LateChangeCause } from "@/core/words/late-changes";
import type { Region } from "@/core/words/users";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { type AuditEntry, audit } from "@/lib/audit/record";
import type { Permission } from "@/lib/auth/permissions";
import { caseWithinReach } from "@/lib/auth/reach";
import { keepStandings } from "@/lib/standing/keep";
import { keepFacts } from "@/lib/statistics/keep-facts";

/** What a verb needs to know of the case that it changes. */
export type CaseToChange = {
  id: string;
  receivedOn: string;
  takenUpOn: string;
  region: Region;
  mediatorId: string | null;
  closedOn: string | null;
};

/**
 * The frame of every write on a case: within the actor's reach, on a case that is open (or `on` one that is closed) and stays
 * locked, with its audit row, its facts and its standing in the same transaction. The work returns what to audit, or null where it was done
 * before. Throws NotFound out of reach, RuleBroken `caseClosed` for a closed case, or `caseOpen` where a closed one is meant.
 */
export async function changeCase(
  actor: Actor,
  permission: Permission,
  number: string,
  work: (tx: Transaction, theCase: CaseToChange) => Promise<Omit<AuditEntry, "action" | "registrationId"> | null>,
  { on }: { on: "open" | "closed" } = { on: "open" },
): Promise<void> {
  const state = on === "open" ? isNull(registrations.closedOn) : isNotNull(registrations.closedOn);
  const reachable = and(eq(registrations.number, number), caseWithinReach(actor, permission));
  await asPerson(actor, async (tx) => {
    const [locked] = await tx
      .select({
        id: registrations.id,
        receivedOn: registrations.receivedOn,
        takenUpOn: registrations.assessedOn,
        region: registrations.region,
        mediatorId: registrations.mediatorId,
        closedOn: registrations.closedOn,
      })
      .from(registrations)
      .where(and(reachable, state))
      .for("update");
    if (!locked?.takenUpOn) {
      const isThere = (await tx.$count(registrations, reachable)) > 0;
      throw isThere ? new RuleBroken(on === "open" ? "caseClosed" : "caseOpen") : new NotFound();
    }
    const done = await work(tx, { ...locked, takenUpOn: locked.takenUpOn });
    if (!done) return;
    await audit(tx, { ...done, action: permission, registrationId: locked.id });
    await keepFacts(tx, [locked.id], causeOf(permission));
    await keepStandings(tx, [locked.id]);
  });
}

/** By what the figures of a year that is over change where this permission is used. */
function causeOf(permission: Permission): LateChangeCause {
  if (permission === "cases.reopen") return "reopening";
  return permission.endsWith(".correct") ? "correction" : "record";
}
