import "server-only";
import { checkedAttempt } from "@/lib/contact-attempts/rules";
import { type ContactAttempt, contactAttemptCorrection, contactAttemptInput } from "@/lib/contact-attempts/schema";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";

/** One try to reach one party. */
const kind: Kind<"contact_attempts", Typed, Column> = {
  name: "contact_attempts",
  columns: ["partyId", "at", "direction", "channel", "result", "note"],
  input: contactAttemptInput,
  correction: contactAttemptCorrection,
  checked: ({ partyId, direction, channel, result, at, note }, { theCase, now }, earlier) =>
    checkedAttempt({ partyId, direction, channel, result, at, note }, theCase.receivedOn, now, earlier),
};

type Column = "partyId" | "at" | "direction" | "channel" | "result" | "note";
type Typed = Omit<Pick<ContactAttempt, Column>, "at"> & { at: string };

export const recordContactAttempt = recording(kind);
export const correctContactAttempt = correcting(kind);
