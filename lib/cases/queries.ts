import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound, RedirectTo } from "@/core/errors";
import { routes } from "@/core/routes";
import type { CaseStatus } from "@/core/words/cases";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { standings } from "@/db/schema/standings";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import { requireReach } from "@/lib/auth/permissions";
import { caseWithinReach } from "@/lib/auth/reach";
import type { Case, CaseHead } from "@/lib/cases/schema";
import { lastConsent, lastDecision } from "@/lib/decisions/rules";
import { eventsOf } from "@/lib/entries/events";
import { partiesOf } from "@/lib/parties/queries";
import { standingsOf } from "@/lib/standing/keep";
import { standingIn } from "@/lib/standing/row";
import { hasLeft, listMediatorsOf } from "@/lib/users/mediators";

/** What a case is, with its parties; that it was read is in the audit trail. Throws NotFound out of reach. */
export function getCaseHead(actor: Actor, number: string): Promise<CaseHead> {
  return asPerson(actor, async (tx) => {
    const { id, account: _, ...head } = await headOf(tx, actor, number);
    return { ...head, parties: await partiesOf(tx, id) };
  });
}

/** The same of a case that is open, for a form that writes to it. Throws NotFound out of reach, RedirectTo (the case) once it is closed. */
export async function getOpenCase(actor: Actor, number: string): Promise<CaseHead> {
  return requireOpen(await getCaseHead(actor, number));
}

/** A case with all that happened in it. Throws as `getCaseHead`. */
export function getCase(actor: Actor, number: string): Promise<Case> {
  return asPerson(actor, async (tx) => {
    const { id, ...head } = await headOf(tx, actor, number);
    const { lastReport, ...events } = await eventsOf(tx, id);
    const { versions, reopenings } = events;
    const report = lastReport && head.closedOn ? { ...lastReport, closedOn: head.closedOn } : null;
    const recorded = [...Object.values(versions).flat(), ...reopenings, ...reopenings.map((one) => one.report), report];
    const recorders = await namesOf(
      tx,
      recorded.map((one) => one?.recordedBy ?? null),
    );
    const parties = events.parties.map((party) => ({
      ...party,
      lastDecision: lastDecision(events.decisions, party.id),
      consent: lastConsent(events.decisions, party.id),
    }));
    return { ...head, ...events, parties, report, recorders };
  });
}

/** What was found, where its case is open. Throws RedirectTo (the case) where it is not. */
export function requireOpen<Found extends { number: string; closedOn: string | null }>(found: Found): Found {
  if (found.closedOn) throw new RedirectTo(routes.case(found.number));
  return found;
}

async function headOf(tx: Transaction, actor: Actor, number: string) {
  const [found] = await tx
    .select({
      id: registrations.id,
      kept: standings,
      receivedOn: registrations.receivedOn,
      takenUpOn: registrations.assessedOn,
      closedOn: registrations.closedOn,
      referrer: registrations.referrer,
      offenceCategory: registrations.offenceCategory,
      offenceOn: registrations.offenceOn,
      legalPhase: registrations.legalPhase,
      inCustody: registrations.inCustody,
      region: registrations.region,
      account: registrations.account,
      mediator: { id: users.id, name: users.name, hasLeft },
    })
    .from(registrations)
    .leftJoin(users, eq(users.id, registrations.mediatorId))
    .leftJoin(standings, eq(standings.registrationId, registrations.id))
    .where(and(eq(registrations.number, number), caseWithinReach(actor, "cases.read")));
  if (!found?.takenUpOn) throw new NotFound();
  await noteRead(tx, { action: "cases.read", registrationId: found.id });
  const { kept, takenUpOn, ...head } = found;
  const status: CaseStatus = "closed";
  if (head.closedOn) return { ...head, number, takenUpOn, status, standing: null };
  const standing = kept ? standingIn(kept) : (await standingsOf(tx, [found.id])).get(found.id);
  if (!standing) throw new Error("an open case that stands nowhere");
  return { ...head, number, takenUpOn, status: standing.status, standing };
}

async function namesOf(tx: Transaction, ids: (string | null)[]): Promise<Record<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const rows = await tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, known));
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}

/**
 * Who can become the mediator of an open case that has none, or whose mediator has left. Throws NotFound out of reach, RedirectTo
 * (the case) where it has one.
 */
export async function getAssignment(actor: Actor, number: string) {
  requireReach(actor, "cases.assign");
  const { mediator, region } = await getOpenCase(actor, number);
  if (mediator && !mediator.hasLeft) throw new RedirectTo(routes.case(number));
  return { region, mediators: await listMediatorsOf(actor, region) };
}
