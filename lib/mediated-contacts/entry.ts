import "server-only";
import { dayOf } from "@/core/dates";
import { requireAppointment } from "@/lib/entries/appointment-of";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { requireConsent } from "@/lib/guardian-consents/rules";
import { checkAgreement, checkDayOfContact, isSaidAnew } from "@/lib/mediated-contacts/rules";
import { type MediatedContact, mediatedContactCorrection, mediatedContactInput } from "@/lib/mediated-contacts/schema";

const columns = [
  "appointmentId",
  "heldOn",
  "form",
  "participants",
  "ledBy",
  "place",
  "minutes",
  "note",
  "exception",
] as const;
type Column = (typeof columns)[number];

/** Contact between the parties: an entry of the case as a whole. */
const kind: Kind<"mediated_contacts", Pick<MediatedContact, Column>, Column> = {
  name: "mediated_contacts",
  columns,
  input: mediatedContactInput,
  correction: mediatedContactCorrection,
  checked: (
    { appointmentId, heldOn, form, participants: named, ledBy, place, minutes, note, exception },
    known,
    earlier,
  ) => {
    // Of what was imported nobody is asked who took part: a correction that ticks nobody leaves it so.
    const participants = earlier?.participants === null && named?.length === 0 ? null : named;
    const { theCase, events, now } = known;
    requireAppointment(known, appointmentId);
    const content = { appointmentId, heldOn, form, participants, ledBy, place, minutes, note, exception };
    if (isSaidAnew(content, earlier)) {
      checkDayOfContact(heldOn, theCase.takenUpOn, dayOf(now));
      checkAgreement(content, events);
      const all = events.parties.map(({ id }) => id);
      const stood =
        earlier && !earlier.voided ? { parties: earlier.participants ?? all, on: earlier.heldOn } : undefined;
      requireConsent(events, { parties: participants ?? all, on: heldOn, field: "heldOn" }, stood);
    }
    return content;
  },
};

export const recordMediatedContact = recording(kind);
export const correctMediatedContact = correcting(kind);
