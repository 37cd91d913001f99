import "server-only";
import { contactAttempts } from "@/db/schema/contact-attempts";
import { recordOnce } from "@/lib/action/record-once";
import { checkedAttempt } from "@/lib/contact-attempts/rules";
import { type ContactAttempt, contactAttemptCorrection, contactAttemptInput } from "@/lib/contact-attempts/schema";
import type { EntryKind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";

/** One try to reach one party. */
const kind: EntryKind<Typed, Content, ContactAttempt> = {
  name: "contact_attempts",
  input: contactAttemptInput,
  correction: contactAttemptCorrection,
  versionsIn: ({ versions }) => versions.attempts,
  contentOf: ({ partyId, at, direction, channel, result, note }) => ({ partyId, at, direction, channel, result, note }),
  checked: ({ partyId, direction, channel, result, at, note }, { theCase, now }, earlier) =>
    checkedAttempt({ partyId, direction, channel, result, at, note }, theCase.receivedOn, now, earlier),
  insert: (tx, { registrationId: _, ...row }) => recordOnce(tx, contactAttempts, row),
};

type Content = Pick<ContactAttempt, "partyId" | "at" | "direction" | "channel" | "result" | "note">;
type Typed = Omit<Content, "at"> & { at: string };

export const recordContactAttempt = recording(kind);
export const correctContactAttempt = correcting(kind);
