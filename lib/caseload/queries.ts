import "server-only";
import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { searchKey } from "@/core/compare";
import { rowsPerPage } from "@/core/paging";
import { asAsked } from "@/core/routes";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { anyOf } from "@/db/any-of";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { standings } from "@/db/schema/standings";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import { casesWithinReach } from "@/lib/auth/reach";
import { chosen } from "@/lib/caseload/chosen";
import { countCases } from "@/lib/caseload/counts";
import type { CaseInList, CaseloadFilter } from "@/lib/caseload/schema";
import { fullName } from "@/lib/parties/full-name";
import { isParty } from "@/lib/parties/queries";
import { standingsOf } from "@/lib/standing/keep";
import { standingIn } from "@/lib/standing/row";
import { hasLeft } from "@/lib/users/mediators";

/** A page of the cases within reach, what waits longest on top, and how many there are; closed ones the latest first. */
export function listCaseload(actor: Actor, filter: CaseloadFilter): Promise<{ cases: CaseInList[]; total: number }> {
  const isClosed = filter.status === "closed";
  const state = isClosed ? "closed" : "open";
  const reachable = casesWithinReach(actor, "cases.read", state);
  const wanted = and(standingAs(filter.status), chosen(filter));
  return asPerson(actor, async (tx) => {
    const total = await countCases(tx, actor, state, wanted);
    await noteRead(tx, { action: "cases.list", count: total, detail: chosenIn(filter) });
    const rows = await tx
      .select({
        id: registrations.id,
        number: registrations.number,
        offenceCategory: registrations.offenceCategory,
        legalPhase: registrations.legalPhase,
        region: registrations.region,
        takenUpOn: registrations.assessedOn,
        closedOn: registrations.closedOn,
        standing: standings,
        mediator: { name: users.name, hasLeft },
      })
      .from(registrations)
      .leftJoin(users, eq(users.id, registrations.mediatorId))
      .leftJoin(standings, eq(standings.registrationId, registrations.id))
      .where(and(reachable, wanted))
      .orderBy(...inOrder(filter.status))
      .limit(rowsPerPage)
      .offset((filter.page - 1) * rowsPerPage);
    const ids = rows.map((row) => row.id);
    // One that a hand took the standing of must not vanish, nor take the list from everybody.
    const lost = rows.flatMap((row) => (row.closedOn || row.standing ? [] : row.id));
    const [people, lastAttempts, found] = await Promise.all([
      peopleOf(tx, ids),
      isClosed ? lastAttemptsOf(tx, ids) : null,
      lost.length > 0 ? standingsOf(tx, lost) : null,
    ]);
    const cases = rows.map(({ id, number, takenUpOn, closedOn, standing, ...row }): CaseInList => {
      if (!number || !takenUpOn) throw new Error("a case without number or day of being taken up");
      const one = { ...row, number, takenUpOn, parties: people(id) };
      if (closedOn) return { ...one, closedOn, standing: null, lastAttempt: lastAttempts?.get(id) ?? null };
      const stands = standing ? standingIn(standing) : found?.get(id);
      if (!stands) throw new Error("an open case that stands nowhere");
      return { ...one, closedOn: null, standing: stands, lastAttempt: stands.lastAttempt };
    });
    return { cases, total };
  });
}

/** What the audit trail is told of a filter: codes as they are, and words that were searched for, of which `note_attempt` keeps a mark. */
function chosenIn({ q, ...codes }: CaseloadFilter) {
  return { ...asAsked(codes), searched: q ? searchKey(q) : false };
}

/** What waits longest on top; closed ones the latest first. */
export function inOrder(status: CaseloadFilter["status"]): [SQL, SQL] {
  return [status === "closed" ? desc(registrations.closedOn) : asc(standings.answeredOn), asc(registrations.number)];
}

/** Where a case must stand to be in a view of the caseload. */
export function standingAs(status: CaseloadFilter["status"]): SQL | undefined {
  return status === "open" || status === "closed"
    ? undefined
    : sql`exists (select from standings where registration_id = ${registrations.id} and status = ${status})`;
}

/** The parties of each of these cases. */
async function peopleOf(tx: Transaction, ids: string[]) {
  const everybody = await tx
    .select()
    .from(parties)
    .where(and(anyOf(parties.registrationId, ids), isParty))
    .orderBy(asc(parties.side), asc(parties.position));
  return (id: string): CaseInList["parties"] =>
    everybody
      .filter((party) => party.registrationId === id)
      .map((party) => ({ id: party.id, side: party.side, name: fullName(party), initiator: party.initiator }));
}

/** The last attempt of each of these cases, of which closed ones keep no standing. */
async function lastAttemptsOf(tx: Transaction, ids: string[]): Promise<Map<string, CaseInList["lastAttempt"]>> {
  const { registrationId: id, partyId, at, channel, result } = contactAttempts;
  const rows = await tx
    .selectDistinctOn([id], { id, last: { partyId, at, channel, result } })
    .from(contactAttempts)
    .where(and(anyOf(id, ids), contactAttempts.counts))
    .orderBy(id, desc(at));
  return new Map(rows.map(({ id, last }) => [id, last]));
}
