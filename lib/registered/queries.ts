import "server-only";
import { and, asc, eq, or, type SQL } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { NotFound } from "@/core/errors";
import { isUuid } from "@/core/ids";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { parties } from "@/db/schema/parties";
import { partyVersions } from "@/db/schema/party-versions";
import { registrationVersions } from "@/db/schema/registration-versions";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";
import { noteRead } from "@/lib/audit/note";
import { caseWithinReach, pendingWithinReach, turnedDownWithinReach } from "@/lib/auth/reach";
import { requireOpen } from "@/lib/cases/queries";
import { eventsOf } from "@/lib/entries/events";
import { earlierOf } from "@/lib/registered/earlier";
import { type EntryOfParty, entriesOf } from "@/lib/registered/entries-of";
import { columnsOfRegistered, columnsOfRegistration } from "@/lib/registered/registered-parties";
import type {
  PartyAsRegistered,
  RegisteredParty,
  RegisteredRequest,
  RequestAsRegistered,
} from "@/lib/registered/schema";

/**
 * What is registered of a case, by its number, or of a registration that is none, by its key, to be put right: all parties, also those
 * recorded in error, each with what stood before. That it was read is in the audit trail. Throws NotFound out of reach.
 */
export function getRegistered(actor: Actor, of: string) {
  return asPerson(actor, async (tx) => {
    const head = await headOf(tx, actor, of);
    const [parties, request] = await Promise.all([partiesAsRegistered(tx, head.id), requestAsRegistered(tx, head.id)]);
    return { ...head, parties, request };
  });
}

/** Whether somebody still reaches it. */
export async function isRegistered(actor: Actor, of: string): Promise<boolean> {
  return asPerson(actor, async (tx) => (await tx.$count(registrations, whichOf(actor, of))) > 0);
}

/**
 * One party of it, with what was recorded of them and counts: what stands in the way of their having been recorded in error. Throws
 * NotFound out of reach, or for a party of another case, RedirectTo (the case) once it is closed.
 */
export function getRegisteredParty(actor: Actor, of: string, partyId: string) {
  return asPerson(actor, async (tx) => {
    const head = await headOf(tx, actor, of);
    if (head.number) requireOpen({ ...head, number: head.number });
    const [all, events] = await Promise.all([partiesAsRegistered(tx, head.id), eventsOf(tx, head.id)]);
    const party = all.find((one) => one.id === partyId);
    if (!party) throw new NotFound();
    const entries: EntryOfParty[] = entriesOf(events, partyId);
    return { ...head, party, entries };
  });
}

/** The same where a party can be added. Throws NotFound out of reach, or where it was turned down, RedirectTo (the case) once it is closed. */
export async function getRegisteredToAddTo(actor: Actor, of: string): Promise<void> {
  const { number, closedOn, assessment } = await asPerson(actor, (tx) => headOf(tx, actor, of));
  if (number) requireOpen({ number, closedOn });
  if (assessment === "not_taken_up") throw new NotFound();
}

function whichOf(actor: Actor, of: string): SQL | undefined {
  if (!isUuid(of)) return and(eq(registrations.number, of), caseWithinReach(actor, "cases.correct"));
  const isNone = or(pendingWithinReach(actor, "registrations.correct"), turnedDownWithinReach(actor));
  return and(eq(registrations.id, of), isNone);
}

async function headOf(tx: Transaction, actor: Actor, of: string) {
  const { id, number, receivedOn, closedOn, assessment } = registrations;
  const [found] = await tx
    .select({ id, number, receivedOn, closedOn, assessment })
    .from(registrations)
    .where(whichOf(actor, of));
  if (!found) throw new NotFound();
  await noteRead(tx, { action: isUuid(of) ? "registrations.read" : "cases.read", registrationId: found.id });
  return found;
}

async function requestAsRegistered(tx: Transaction, registrationId: string): Promise<RequestAsRegistered> {
  const recorders = { recordedAt: registrations.recordedAt, recordedBy: users.name };
  const [[found], versions] = await Promise.all([
    tx
      .select({ ...columnsOfRegistration, ...recorders })
      .from(registrations)
      .leftJoin(users, eq(users.id, registrations.recordedBy))
      .where(eq(registrations.id, registrationId)),
    tx
      .select({ version: registrationVersions, by: users.name })
      .from(registrationVersions)
      .leftJoin(users, eq(users.id, registrationVersions.recordedBy))
      .where(eq(registrationVersions.registrationId, registrationId)),
  ]);
  if (!found) throw new NotFound();
  const { recordedAt, recordedBy, ...content } = found;
  const earlier = earlierOf<RegisteredRequest>(
    versions.map(({ version, by }) => {
      const { id, corrects, reason, recordedAt, recordedBy: _, registrationId: __, ...content } = version;
      return { id, corrects, reason, recordedAt, by, content };
    }),
  );
  return { content, recordedAt, recordedBy, earlier };
}

async function partiesAsRegistered(tx: Transaction, registrationId: string): Promise<PartyAsRegistered[]> {
  const [rows, versions] = await Promise.all([
    tx
      .select({ ...columnsOfRegistered, recordedAt: parties.recordedAt, recordedBy: users.name })
      .from(parties)
      .leftJoin(users, eq(users.id, parties.recordedBy))
      .where(eq(parties.registrationId, registrationId))
      .orderBy(asc(parties.position)),
    tx
      .select({ version: partyVersions, by: users.name })
      .from(partyVersions)
      .leftJoin(users, eq(users.id, partyVersions.recordedBy))
      .where(eq(partyVersions.registrationId, registrationId)),
  ]);
  return rows.map((row) => ({
    ...row,
    earlier: earlierOf(
      versions
        .filter(({ version }) => version.partyId === row.id)
        .map(({ version, by }) => ({ ...version, by, content: contentOf(version) })),
    ),
  }));
}

function contentOf(version: typeof partyVersions.$inferSelect): RegisteredParty {
  const { side, role, initiator, givenName, familyName, birthOn, preferredLanguage, voided } = version;
  return { side, role, initiator, givenName, familyName, birthOn, preferredLanguage, voided };
}
