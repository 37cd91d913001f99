import "server-only";
import { dayOf } from "@/core/dates";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { checkDayOfContact } from "@/lib/mediated-contacts/rules";
import { type MediatedContact, mediatedContactCorrection, mediatedContactInput } from "@/lib/mediated-contacts/schema";

/** Contact between the parties: an entry of the case as a whole. */
const kind: Kind<"mediated_contacts", Pick<MediatedContact, Column>, Column> = {
  name: "mediated_contacts",
  columns: ["heldOn", "form"],
  input: mediatedContactInput,
  correction: mediatedContactCorrection,
  checked: ({ heldOn, form }, { theCase, events, now }, earlier) => {
    const isSaidAnew = !earlier || earlier.voided || earlier.heldOn !== heldOn;
    if (isSaidAnew) checkDayOfContact(heldOn, theCase.takenUpOn, events, dayOf(now));
    return { heldOn, form };
  },
};

type Column = "heldOn" | "form";

export const recordMediatedContact = recording(kind);
export const correctMediatedContact = correcting(kind);
