import "server-only";
import { dayOf } from "@/core/dates";
import { type Conversation, conversationCorrection, conversationInput } from "@/lib/conversations/schema";
import { requireAppointment } from "@/lib/entries/appointment-of";
import { checkDay } from "@/lib/entries/day-of-entry";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { requireConsent } from "@/lib/guardian-consents/rules";

const columns = [
  "partyId",
  "appointmentId",
  "heldOn",
  "purpose",
  "setting",
  "place",
  "present",
  "minutes",
  "note",
  "next",
] as const;
type Column = (typeof columns)[number];

/** A conversation with one party. */
const kind: Kind<"conversations", Pick<Conversation, Column>, Column> = {
  name: "conversations",
  columns,
  input: conversationInput,
  correction: conversationCorrection,
  checked: (
    { partyId, appointmentId, heldOn, purpose, setting, place, present, minutes, note, next },
    known,
    earlier,
  ) => {
    const standing = earlier?.voided ? undefined : earlier;
    checkDay({ day: heldOn, field: "heldOn" }, known.theCase.receivedOn, dayOf(known.now), standing?.heldOn);
    const stood = standing && { parties: [standing.partyId], on: standing.heldOn };
    requireConsent(known.events, { parties: [partyId], on: heldOn, field: "heldOn" }, stood);
    requireAppointment(known, appointmentId);
    return { partyId, appointmentId, heldOn, purpose, setting, place, present, minutes, note, next };
  },
};

export const recordConversation = recording(kind);
export const correctConversation = correcting(kind);
