import "server-only";
import { askOfTwice, checkedAttempt } from "@/lib/contact-attempts/rules";
import { type ContactAttempt, contactAttemptCorrection, contactAttemptInput } from "@/lib/contact-attempts/schema";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording, undoing } from "@/lib/entries/verbs";

/** One try to reach one party. */
const kind: Kind<"contact_attempts", Typed, Column> = {
  name: "contact_attempts",
  columns: ["partyId", "at", "direction", "channel", "result", "note"],
  input: contactAttemptInput,
  correction: contactAttemptCorrection,
  checked: ({ partyId, direction, channel, result, at, note, beside }, { theCase, events, now }, earlier) => {
    const attempt = checkedAttempt({ partyId, direction, channel, result, at, note }, theCase.receivedOn, now, earlier);
    if (!earlier) askOfTwice(attempt, events.contact_attempts, beside ?? null);
    return attempt;
  },
};

type Column = "partyId" | "at" | "direction" | "channel" | "result" | "note";
type Typed = Omit<Pick<ContactAttempt, Column>, "at"> & { at: string | null; beside?: string | undefined };

export const recordContactAttempt = recording(kind);
export const correctContactAttempt = correcting(kind);
export const undoContactAttempt = undoing(kind);
