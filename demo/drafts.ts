import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { routes } from "@/core/routes";
import type { Transaction } from "@/db/actor-transaction";
import { drafts } from "@/db/schema/drafts";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";

/** What a mediator typed and has not sent: of the newest of their open cases, a conversation and working notes of it. */
export async function addDrafts(tx: Transaction, email: string): Promise<void> {
  const [newest] = await tx
    .select({ registrationId: registrations.id, number: registrations.number, userId: users.id, partyId: parties.id })
    .from(registrations)
    .innerJoin(users, eq(users.id, registrations.mediatorId))
    .innerJoin(parties, and(eq(parties.registrationId, registrations.id), parties.initiator))
    .where(and(eq(users.email, email), isNull(registrations.closedOn)))
    .orderBy(sql`case_year desc, case_sequence desc, ${parties.position}`)
    .limit(1);
  if (!newest?.number) return;
  const { registrationId, number, userId, partyId } = newest;
  const values = { note: "Begonnen over wat er die avond gebeurde. Wil eerst weten wie" };
  await tx.insert(drafts).values({
    ...{ userId, registrationId, revision: 1, page: crypto.randomUUID() },
    ...{ address: routes.newEntry(number, "conversations", partyId), content: JSON.stringify(values) },
  });
}
