import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { Elsewhere, NotFound } from "@/core/errors";
import { routes } from "@/core/routes";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import { requireReach } from "@/lib/auth/permissions";
import { casesWithinReach } from "@/lib/auth/reach";
import type { Case } from "@/lib/cases/schema";
import { lastDecision } from "@/lib/decisions/rules";
import { eventsOf } from "@/lib/entries/events";
import { standingOf } from "@/lib/standing/standing";
import { listMediatorsOf } from "@/lib/users/mediators";

/** A case with all that happened in it; that it was read is in the audit trail. Throws NotFound out of reach. */
export function getCase(actor: Actor, number: string): Promise<Case> {
  const reachable = and(eq(registrations.number, number), casesWithinReach(actor, "cases.read"));
  return asPerson(actor, async (tx) => {
    const [found] = await tx
      .select({
        id: registrations.id,
        receivedOn: registrations.receivedOn,
        takenUpOn: registrations.decidedOn,
        closedOn: registrations.closedOn,
        referrer: registrations.referrer,
        offenceCategory: registrations.offenceCategory,
        offenceOn: registrations.offenceOn,
        legalPhase: registrations.legalPhase,
        inCustody: registrations.inCustody,
        region: registrations.region,
        account: registrations.account,
        mediator: { id: users.id, name: users.name, hasLeft: sql<boolean>`${users.endedAt} is not null` },
      })
      .from(registrations)
      .leftJoin(users, eq(users.id, registrations.mediatorId))
      .where(reachable);
    if (!found?.takenUpOn) throw new NotFound();
    const { id, takenUpOn, ...rest } = found;
    await noteRead(tx, { action: "cases.read", registrationId: id });
    const { lastReport, ...events } = await eventsOf(tx, id);
    const { versions, reopenings } = events;
    const report = lastReport && rest.closedOn ? { ...lastReport, closedOn: rest.closedOn } : null;
    const recorded = [...Object.values(versions).flat(), ...reopenings, ...reopenings.map((one) => one.report), report];
    const recorders = await namesOf(
      tx,
      recorded.map((one) => one?.recordedBy ?? null),
    );
    const parties = events.parties.map((party) => ({
      ...party,
      lastDecision: lastDecision(events.decisions, party.id),
    }));
    const status = rest.closedOn ? "closed" : standingOf({ ...events, takenUpOn }).status;
    return { ...rest, ...events, status, parties, number, takenUpOn, report, recorders };
  });
}

async function namesOf(tx: Transaction, ids: (string | null)[]): Promise<Record<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const rows = await tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, known));
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}

/** A case that is open, for a form that writes to it. Throws NotFound out of reach, Elsewhere (the case) once it is closed. */
export async function getOpenCase(actor: Actor, number: string): Promise<Case> {
  const theCase = await getCase(actor, number);
  if (theCase.closedOn) throw new Elsewhere(routes.case(number));
  return theCase;
}

/**
 * Who can become the mediator of an open case that has none, or whose mediator has left. Throws NotFound out of reach, Elsewhere
 * (the case) where it has one.
 */
export async function getAssignment(actor: Actor, number: string) {
  requireReach(actor, "cases.assign");
  const { mediator, region } = await getOpenCase(actor, number);
  if (mediator && !mediator.hasLeft) throw new Elsewhere(routes.case(number));
  return { region, mediators: await listMediatorsOf(actor, region) };
}
