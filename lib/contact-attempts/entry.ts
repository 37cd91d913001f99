import "server-only";
import { dayOf } from "@/core/dates";
import { askOfTwice, checkedAttempt } from "@/lib/contact-attempts/rules";
import { type ContactAttempt, contactAttemptCorrection, contactAttemptInput } from "@/lib/contact-attempts/schema";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording, undoing } from "@/lib/entries/verbs";
import { requireConsent } from "@/lib/guardian-consents/rules";

/** One try to reach one party. */
const kind: Kind<"contact_attempts", Typed, Column> = {
  name: "contact_attempts",
  columns: ["partyId", "at", "direction", "channel", "result", "note"],
  input: contactAttemptInput,
  correction: contactAttemptCorrection,
  checked: ({ partyId, direction, channel, result, at, note, beside }, { theCase, events, now }, earlier) => {
    const attempt = checkedAttempt({ partyId, direction, channel, result, at, note }, theCase.receivedOn, now, earlier);
    // Who turns to us themself did so.
    if (direction === "outgoing") {
      const standing = earlier && !earlier.voided && earlier.direction === direction ? earlier : undefined;
      const stood = standing && { parties: [standing.partyId], on: dayOf(standing.at) };
      requireConsent(events, { parties: [partyId], on: dayOf(attempt.at), field: "at" }, stood);
    }
    if (!earlier) askOfTwice(attempt, events.contact_attempts, beside ?? null);
    return attempt;
  },
};

type Column = "partyId" | "at" | "direction" | "channel" | "result" | "note";
type Typed = Omit<Pick<ContactAttempt, Column>, "at"> & { at: string | null; beside?: string | undefined };

export const recordContactAttempt = recording(kind);
export const correctContactAttempt = correcting(kind);
export const undoContactAttempt = undoing(kind);
