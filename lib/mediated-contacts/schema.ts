import { z } from "zod";
import {
  choice,
  day,
  flag,
  formKey,
  optionalKey,
  optionalLine,
  optionalMinutes,
  optionalText,
  says,
} from "@/core/fields";
import { contactForms } from "@/core/words/cases";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

const participant = z.strictObject({ partyId: z.uuid(says("invalid")), takesPart: flag() });

/** The parties whose box is ticked; null where a form names nobody at all. */
const participants = z
  .array(participant)
  .max(20)
  .prefault([])
  .transform((all) => (all.length === 0 ? null : all.flatMap((one) => (one.takesPart ? one.partyId : []))));

/** Contact between the parties that the mediation brought about. */
export const mediatedContactInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  appointmentId: optionalKey(),
  heldOn: day(),
  form: choice(contactForms),
  participants,
  ledBy: optionalLine(200).prefault(""),
  place: optionalLine(200).prefault(""),
  minutes: optionalMinutes().prefault(""),
  note: optionalText(20_000).prefault(""),
  exception: optionalText(1_000).prefault(""),
});

/** The same, as a correction of what was recorded. */
export const mediatedContactCorrection = mediatedContactInput.extend(correction());

/** A mediated contact as it stands in a timeline. */
export type MediatedContact = EntryOf<"mediated_contacts">;
