import "server-only";
import { today } from "@/core/clock";
import type { Transaction } from "@/db/actor-transaction";
import { appointments } from "@/db/schema/appointments";
import { closingReports } from "@/db/schema/closing-reports";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { contactDetails } from "@/db/schema/contact-details";
import { conversations } from "@/db/schema/conversations";
import { decisions } from "@/db/schema/decisions";
import { goals } from "@/db/schema/goals";
import { guardianConsents } from "@/db/schema/guardian-consents";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import { peopleAround } from "@/db/schema/people-around";
import { caseSequences, registrations } from "@/db/schema/registrations";
import { reopenings } from "@/db/schema/reopenings";
import { stays } from "@/db/schema/stays";
import type { KeyOf } from "@/demo/add-people";
import { insertRows } from "@/demo/insert-rows";
import type { PlannedRegistration } from "@/demo/planned";
import { type CaseNumber, rowsOf } from "@/demo/rows";
import { Weeks } from "@/demo/weeks";

/** In the order in which they refer to each other; a correction comes after what it corrects. */
const tables = {
  ...{ registrations, parties, contactDetails, contactAttempts, corrections: contactAttempts, decisions },
  ...{ peopleAround, guardianConsents, stays },
  ...{ appointments, conversations, goals, mediatedContacts, closingReports, reopenings },
};
const tableNames = Object.keys(tables) as (keyof typeof tables)[];

/** So many registrations with all that belongs to them are in memory at once. */
const batch = 1_000;

/**
 * Adds registrations with all that happened in them, and returns how many there were. Those taken up get their case numbers
 * in the order given.
 */
export async function addRegistrations(
  tx: Transaction,
  planned: Iterable<PlannedRegistration>,
  keyOf: KeyOf,
): Promise<number> {
  const last = new Map<number, number>();
  const weeks = new Weeks(today());
  let count = 0;
  let rows: ReturnType<typeof rowsOf>[] = [];
  const flush = async () => {
    for (const name of tableNames)
      await insertRows(
        tx,
        tables[name],
        rows.flatMap((row): Record<string, unknown>[] => row[name]),
      );
    count += rows.length;
    rows = [];
  };
  for (const registration of planned) {
    rows.push(rowsOf(registration, weeks.plan(registration), keyOf, nextNumber(last, registration)));
    if (rows.length === batch) await flush();
  }
  await flush();
  await tx.insert(caseSequences).values([...last].map(([year, sequence]) => ({ year, last: sequence })));
  return count;
}

function nextNumber(last: Map<number, number>, { assessment }: PlannedRegistration): CaseNumber | null {
  if (assessment.outcome !== "taken_up") return null;
  const year = Number(assessment.assessedOn.slice(0, 4));
  const sequence = (last.get(year) ?? 0) + 1;
  last.set(year, sequence);
  return { year, sequence };
}
