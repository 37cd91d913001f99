import { betweenParties, routes } from "@/core/routes";
import { type EntryKind, entryKinds } from "@/core/words/entries";

/** The form of an entry, to record a new one or to correct one. */
export type EntryDraft = `${EntryKind}.${"record" | "correct"}`;
/** Any other form that has drafts. */
export type OtherDraft =
  | "registered"
  | "registered_party"
  | "new_party"
  | "registration"
  | "closing"
  | "reopening"
  | "contact_details"
  | "working_notes"
  | "story"
  | "information_text";

/** What a draft is of: a word that says which form it is. */
export type DraftedForm = EntryDraft | OtherDraft;

/** The forms that have drafts, by their addresses: a case by its number, whatever else by its key. */
const forms: [form: DraftedForm, address: RegExp][] = [
  ["registration", like(routes.newRegistration)],
  ["closing", like(routes.closing("NUMBER"))],
  ["reopening", like(routes.reopening("NUMBER"))],
  ["contact_details", like(routes.party("NUMBER", "ID"))],
  ...["NUMBER", "ID"].flatMap((of): [DraftedForm, RegExp][] => [
    ["registered", like(routes.registered(of))],
    ["new_party", like(routes.newRegisteredParty(of))],
    ["registered_party", like(routes.registeredParty(of, "ID"))],
  ]),
  ["working_notes", like(routes.workingNotes("NUMBER"))],
  ["information_text", like(routes.newInformationText)],
  // The panel of a case, for one party.
  ["contact_attempts.record", like(routes.case("NUMBER", { party: "ID" }))],
  ["story", like(routes.newStory(1111).replace("1111", "YEAR"))],
  ...entryKinds.flatMap((kind): [DraftedForm, RegExp][] => [
    [`${kind}.record`, like(routes.newEntry("NUMBER", kind))],
    [`${kind}.record`, like(routes.newEntry("NUMBER", kind, "ID"))],
    [`${kind}.correct`, like(routes.entry("NUMBER", kind, "ID"))],
  ]),
  ["appointments.record", like(routes.newEntry("NUMBER", "appointments", betweenParties))],
  ["conversations.record", like(routes.tookPlace("NUMBER", "ID", "ID"))],
  ["mediated_contacts.record", like(routes.tookPlace("NUMBER", "ID", null))],
];

/** Which form stands at an address, and in which case if it is of one; null where none does that has drafts. */
export function formAt(address: string): { form: DraftedForm; number: string | null } | null {
  for (const [form, at] of forms) {
    const found = at.exec(address);
    if (found) return { form, number: found.groups?.number ?? null };
  }
  return null;
}

function like(address: string): RegExp {
  const pattern = RegExp.escape(address)
    .replace("NUMBER", "(?<number>\\d{4}-\\d{4,9})")
    .replace("YEAR", "\\d{4}")
    .replaceAll("ID", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  return new RegExp(`^${pattern}$`);
}
