import { z } from "zod";
import { choice, day, formKey } from "@/core/fields";
import { contactForms } from "@/core/words/cases";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

/** Contact between the parties that the mediation brought about. */
export const mediatedContactInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  heldOn: day(),
  form: choice(contactForms),
});

/** The same, as a correction of what was recorded. */
export const mediatedContactCorrection = mediatedContactInput.extend(correction());

/** A mediated contact as it stands in a timeline. */
export type MediatedContact = EntryOf<"mediated_contacts">;
