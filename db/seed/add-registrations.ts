import "server-only";
import type { Transaction } from "@/db/actor-transaction";
import { closingReports } from "@/db/schema/closing-reports";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { contactDetails } from "@/db/schema/contact-details";
import { decisions } from "@/db/schema/decisions";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import type { KeyOf } from "@/db/seed/add-people";
import type { PlannedRegistration } from "@/db/seed/planned";
import { rowsOf } from "@/db/seed/rows";

/** Adds registrations with all that happened in them. Those taken up get their case numbers in the order given. */
export async function addRegistrations(tx: Transaction, planned: PlannedRegistration[], keyOf: KeyOf): Promise<void> {
  const rows = planned.map((registration) => rowsOf(registration, keyOf));
  await tx.insert(registrations).values(rows.map((row) => row.registration));
  await tx.insert(parties).values(rows.flatMap((row) => row.parties));
  await tx.insert(contactDetails).values(rows.flatMap((row) => row.details));
  await tx.insert(contactAttempts).values(rows.flatMap((row) => row.attempts));
  await tx.insert(decisions).values(rows.flatMap((row) => row.decisions));
  await tx.insert(mediatedContacts).values(rows.flatMap((row) => row.contacts));
  await tx.insert(closingReports).values(rows.flatMap((row) => row.reports));
}
