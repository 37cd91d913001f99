import "server-only";
import type { Decision } from "@/core/words/parties";
import type { Transaction } from "@/db/actor-transaction";
import { appointments } from "@/db/schema/appointments";
import { isStopped } from "@/lib/appointments/rules";
import type { Appointment } from "@/lib/appointments/schema";

/** Whose word it is, in which case, who recorded it and when. */
type Word = { decision: Decision; partyId: string; registrationId: string; recordedBy: string; now: Date };

/**
 * Takes out of the week what is planned with a party who takes part no longer, and what is planned between the parties: each gets a
 * version that says so (CM/Rec(2018)8: withdrawal at any time).
 */
export async function stopPlanned(tx: Transaction, word: Word, all: readonly Appointment[]): Promise<void> {
  const { registrationId, recordedBy, decision } = word;
  const stopped = all
    .filter((one) => isStopped(one, word))
    .map(({ id, partyId, madeOn, at, minutes, purpose, setting, place, attending }) => ({
      ...{ partyId, madeOn, at, minutes, purpose, setting, place, attending },
      ...{ registrationId, recordedBy, corrects: id, voided: true, change: "stopped" as const, reason: decision },
    }));
  if (stopped.length > 0) await tx.insert(appointments).values(stopped);
}
