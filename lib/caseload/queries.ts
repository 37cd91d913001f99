import "server-only";
import { and, asc, count, desc, eq, ilike, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { searchKey } from "@/core/compare";
import { rowsPerPage } from "@/core/paging";
import { asAsked } from "@/core/routes";
import { type CaseStatus, type OpenCaseStatus, openCaseStatuses } from "@/core/words/cases";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { anyOf } from "@/db/any-of";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { standings } from "@/db/schema/standings";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import { casesWithinReach } from "@/lib/auth/reach";
import type { CaseInList, CaseloadFilter } from "@/lib/caseload/schema";
import { fullName } from "@/lib/parties/full-name";
import { standingsOf } from "@/lib/standing/keep";
import { standingIn } from "@/lib/standing/row";
import { hasLeft } from "@/lib/users/mediators";

/** A page of the cases within reach, what waits longest on top, and how many there are; closed ones the latest first. */
export function listCaseload(actor: Actor, filter: CaseloadFilter): Promise<{ cases: CaseInList[]; total: number }> {
  const matching = and(casesWithinReach(actor, "cases.read"), chosenStatus(filter.status), chosen(filter));
  return asPerson(actor, async (tx) => {
    const total = await tx.$count(registrations, matching);
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
      .where(matching)
      .orderBy(
        filter.status === "closed" ? desc(registrations.closedOn) : asc(standings.answeredOn),
        asc(registrations.number),
      )
      .limit(rowsPerPage)
      .offset((filter.page - 1) * rowsPerPage);
    const ids = rows.map((row) => row.id);
    const isClosed = filter.status === "closed";
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

/** How many cases within reach stand where, under the other filters: the open ones by their standing, and how many are closed. */
export function countByStatus(actor: Actor, filter: CaseloadFilter): Promise<Record<CaseStatus, number>> {
  const matching = and(casesWithinReach(actor, "cases.read"), chosen(filter));
  return asPerson(actor, async (tx) => {
    const [open, closed] = await Promise.all([
      tx
        .select({
          status: sql<OpenCaseStatus>`coalesce(${standings.status}, 'not_approached')`.as("at"),
          count: count(),
        })
        .from(registrations)
        .leftJoin(standings, eq(standings.registrationId, registrations.id))
        .where(and(matching, isNull(registrations.closedOn)))
        .groupBy(sql`at`),
      tx.$count(registrations, and(matching, isNotNull(registrations.closedOn))),
    ]);
    const counts = new Map(open.map((row) => [row.status, row.count]));
    const openCounts = openCaseStatuses.map((status) => [status, counts.get(status) ?? 0]);
    return { ...(Object.fromEntries(openCounts) as Record<OpenCaseStatus, number>), closed };
  });
}

/** The mediators of the cases within reach, by name, with whether they have left: the choices of a filter. */
export function listMediatorsInCaseload(actor: Actor): Promise<{ id: string; name: string; hasLeft: boolean }[]> {
  const reachable = casesWithinReach(actor, "cases.read");
  return asPerson(actor, (tx) => {
    const doing = tx.select({ id: registrations.mediatorId }).from(registrations).where(reachable);
    return tx
      .select({ id: users.id, name: users.name, hasLeft })
      .from(users)
      .where(inArray(users.id, doing))
      .orderBy(asc(users.name));
  });
}

/** A case whose mediator has left is without one: nobody does it. */
const isWithoutMediator = or(
  isNull(registrations.mediatorId),
  sql`exists (select from ${users} where ${users.id} = ${registrations.mediatorId} and ${hasLeft})`,
);

/** What the audit trail is told of a filter: codes as they are, and words that were searched for, of which `note_attempt` keeps a mark. */
function chosenIn({ q, ...codes }: CaseloadFilter) {
  return { ...asAsked(codes), searched: q ? searchKey(q) : false };
}

function chosenStatus(status: CaseloadFilter["status"]): SQL | undefined {
  if (status === "open") return isNull(registrations.closedOn);
  return status === "closed"
    ? isNotNull(registrations.closedOn)
    : sql`exists (select from standings where registration_id = ${registrations.id} and status = ${status})`;
}

function chosen({ offenceCategory, mediator, q }: CaseloadFilter): SQL | undefined {
  return and(
    q ? found(q) : undefined,
    offenceCategory ? eq(registrations.offenceCategory, offenceCategory) : undefined,
    mediator === "none" ? isWithoutMediator : mediator ? eq(registrations.mediatorId, mediator) : undefined,
  );
}

/** Cases by their number, or by the words of a party's name, whatever their order, and however letters and dashes are typed. */
function found(q: string): SQL | undefined {
  const key = searchKey(q);
  if (key === "") return sql`false`;
  const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const words = key.split(/[ ,-]+/).filter(Boolean);
  const named = words.map((word) => sql`search_name like ${like(word)}`);
  const ofCase = sql`parties.registration_id = ${registrations.id}`;
  return or(
    ilike(registrations.number, like(key.replace(/ ?- ?/g, "-"))),
    words.length > 0 ? sql`exists (select from parties where ${ofCase} and ${and(...named)})` : undefined,
  );
}

/** The parties of each of these cases. */
async function peopleOf(tx: Transaction, ids: string[]) {
  const everybody = await tx
    .select()
    .from(parties)
    .where(anyOf(parties.registrationId, ids))
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

/** How many cases within reach are open. */
export function countOpenCases(actor: Actor): Promise<number> {
  const open = and(casesWithinReach(actor, "cases.read"), isNull(registrations.closedOn));
  return asPerson(actor, (tx) => tx.$count(registrations, open));
}
