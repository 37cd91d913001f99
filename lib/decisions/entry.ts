import "server-only";
import { dayOf } from "@/core/dates";
import { stopPlanned } from "@/lib/appointments/stop-planned";
import { checkDecision, checkWhatRelies } from "@/lib/decisions/rules";
import { type DecisionOfParty, decisionCorrection, decisionInput } from "@/lib/decisions/schema";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { requireConsent } from "@/lib/guardian-consents/rules";
import { requireTextVersion } from "@/lib/information-texts/queries";

const columns = [
  "partyId",
  "decision",
  "decidedOn",
  "until",
  "forms",
  "channel",
  "why",
  "informationText",
  "note",
] as const;
type Column = (typeof columns)[number];

/** What a party was told or said about taking part. */
const kind: Kind<"decisions", Pick<DecisionOfParty, Column>, Column> = {
  name: "decisions",
  columns,
  input: decisionInput,
  correction: decisionCorrection,
  checked: (
    { partyId, decision, decidedOn, until, forms, channel, why, informationText, note },
    { theCase, events, now },
    earlier,
  ) => {
    const content = { partyId, decision, decidedOn, until, forms, channel, why, informationText, note };
    checkDecision(content, events.decisions, theCase.receivedOn, dayOf(now), earlier);
    const stood = earlier && !earlier.voided ? { parties: [earlier.partyId], on: earlier.decidedOn } : undefined;
    requireConsent(events, { parties: [partyId], on: decidedOn, field: "decidedOn" }, stood);
    return content;
  },
  alsoChecked: (tx, { informationText }) =>
    informationText === null ? undefined : requireTextVersion(tx, informationText),
  checkWhatRelies: ({ events }, { sequence }, content) => {
    const others = events.decisions.filter((one) => one.sequence !== sequence);
    checkWhatRelies(
      { ...events, contacts: events.mediated_contacts },
      content ? [...others, { ...content, sequence }] : others,
    );
  },
  follows: async (tx, { partyId, decision }, { theCase, events, now }, recordedBy) => {
    if (decision !== "declined" && decision !== "withdrawn") return;
    await stopPlanned(tx, { decision, partyId, registrationId: theCase.id, recordedBy, now }, events.appointments);
  },
};

export const recordDecision = recording(kind);
export const correctDecision = correcting(kind);
