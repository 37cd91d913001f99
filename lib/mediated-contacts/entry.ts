import "server-only";
import { dayOf } from "@/core/dates";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { recordOnce } from "@/lib/action/record-once";
import type { EntryKind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";
import { checkDayOfContact } from "@/lib/mediated-contacts/rules";
import { type MediatedContact, mediatedContactCorrection, mediatedContactInput } from "@/lib/mediated-contacts/schema";

/** Contact between the parties: an entry of the case as a whole. */
const kind: EntryKind<Content, Content, MediatedContact> = {
  name: "mediated_contacts",
  input: mediatedContactInput,
  correction: mediatedContactCorrection,
  versionsIn: ({ versions }) => versions.contacts,
  contentOf: ({ heldOn, form }) => ({ heldOn, form }),
  checked: ({ heldOn, form }, { theCase, events, now }, earlier) => {
    const isSaidAnew = !earlier || earlier.voided || earlier.heldOn !== heldOn;
    if (isSaidAnew) checkDayOfContact(heldOn, theCase.decidedOn, events, dayOf(now));
    return { heldOn, form };
  },
  insert: (tx, row) => recordOnce(tx, mediatedContacts, row),
};

type Content = Pick<MediatedContact, "heldOn" | "form">;

export const recordMediatedContact = recording(kind);
export const correctMediatedContact = correcting(kind);
