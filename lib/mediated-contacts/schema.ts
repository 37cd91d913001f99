import { z } from "zod";
import { choice, day, formKey } from "@/lib/core/fields";
import { type ContactForm, contactForms } from "@/lib/vocabulary/cases";

/** Contact between the parties that the mediation brought about. */
export const mediatedContactInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  heldOn: day(),
  form: choice(contactForms),
});

/** A mediated contact as it stands in a timeline. */
export type MediatedContact = {
  id: string;
  heldOn: string;
  form: ContactForm;
  recordedAt: Date;
  recordedBy: string | null;
};
