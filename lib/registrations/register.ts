import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { type Broken, RuleBroken, refuse } from "@/core/errors";
import { asPerson, type Transaction } from "@/db/actor-transaction";
import { anyOf } from "@/db/any-of";
import { holds } from "@/db/insert-once";
import { contactDetails } from "@/db/schema/contact-details";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { recordOnce } from "@/lib/action/record-once";
import { audit } from "@/lib/audit/record";
import { requireReach } from "@/lib/auth/permissions";
import { byChannel, ofChannels } from "@/lib/parties/by-channel";
import { registrationInput } from "@/lib/registrations/schema";
import { keepFacts } from "@/lib/statistics/keep-facts";

/**
 * Records a registration with its parties and how to reach each; returns its id. Sent twice it is recorded once. Throws
 * RuleBroken `future` for a day that has yet to come, `alreadySent`, NotFound where the actor may not register.
 */
export async function register(actor: Actor, input: unknown): Promise<string> {
  requireReach(actor, "registrations.create");
  const { key: id, parties: registered, ...registration } = registrationInput.parse(input);
  const notToCome = (day: string | null, field: string): Broken | null =>
    day !== null && day > dayOf(actor.now) ? { rule: "future", field } : null;
  refuse([
    notToCome(registration.receivedOn, "receivedOn"),
    ...registered.map(({ birthOn }, index) => notToCome(birthOn, `parties.${index}.birthOn`)),
  ]);
  await asPerson(actor, async (tx) => {
    const isNew = await recordOnce(tx, registrations, { ...registration, id, recordedBy: actor.id });
    if (!isNew) return requireSameParties(tx, id, registered);
    for (const [position, party] of registered.entries()) {
      const { side, role, initiator, givenName, familyName, birthOn, preferredLanguage, ...details } = party;
      const partyId = crypto.randomUUID();
      const person = { side, role, initiator, givenName, familyName, birthOn, preferredLanguage };
      await tx.insert(parties).values({ ...person, id: partyId, registrationId: id, position, recordedBy: actor.id });
      const known = byChannel(details).filter(({ voided }) => !voided);
      const rows = known.map((row) => ({ ...row, partyId, registrationId: id, recordedBy: actor.id }));
      if (rows.length > 0) await tx.insert(contactDetails).values(rows);
    }
    await audit(tx, { action: "registrations.create", registrationId: id, count: registered.length });
    await keepFacts(tx, [id], "record");
  });
  return id;
}

/** What was sent again with other parties, or other ways to reach them, must not vanish without a word. Throws RuleBroken `alreadySent`. */
async function requireSameParties(tx: Transaction, id: string, sent: readonly object[]): Promise<void> {
  const stored = await tx.select().from(parties).where(eq(parties.registrationId, id)).orderBy(asc(parties.position));
  const ofThem = anyOf(
    contactDetails.partyId,
    stored.map((party) => party.id),
  );
  const details = await tx.select().from(contactDetails).where(and(ofThem, contactDetails.counts));
  const whole = stored.map((party) => ({ ...party, ...ofChannels(details.filter((row) => row.partyId === party.id)) }));
  const isSame = sent.every((party, place) => holds(whole[place] ?? {}, party));
  if (!isSame || stored.length !== sent.length) throw new RuleBroken("alreadySent");
}
