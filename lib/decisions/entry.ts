import "server-only";
import { dayOf } from "@/core/dates";
import { decisions } from "@/db/schema/decisions";
import { recordOnce } from "@/lib/action/record-once";
import { checkDecision, checkWhatRelies } from "@/lib/decisions/rules";
import { type DecisionOfParty, decisionCorrection, decisionInput } from "@/lib/decisions/schema";
import type { EntryKind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";

/** What a party said about taking part. */
const kind: EntryKind<Content, Content, DecisionOfParty> = {
  name: "decisions",
  input: decisionInput,
  correction: decisionCorrection,
  versionsIn: ({ versions }) => versions.decisions,
  contentOf: ({ partyId, decision, decidedOn }) => ({ partyId, decision, decidedOn }),
  checked: ({ partyId, decision, decidedOn }, { theCase, events, now }, earlier) => {
    const said = { partyId, decision, decidedOn };
    checkDecision(said, events.decisions, theCase.receivedOn, dayOf(now), earlier);
    return said;
  },
  checkWhatRelies: ({ events }, { sequence }, said) => {
    const others = events.decisions.filter((one) => one.sequence !== sequence);
    checkWhatRelies(events, said ? [...others, { ...said, sequence }] : others);
  },
  insert: (tx, { registrationId: _, ...row }) => recordOnce(tx, decisions, row),
};

type Content = Pick<DecisionOfParty, "partyId" | "decision" | "decidedOn">;

export const recordDecision = recording(kind);
export const correctDecision = correcting(kind);
