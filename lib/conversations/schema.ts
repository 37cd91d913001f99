import { z } from "zod";
import {
  choice,
  day,
  formKey,
  optionalKey,
  optionalLine,
  optionalMinutes,
  optionalText,
  says,
  text,
} from "@/core/fields";
import { conversationPurposes, conversationSettings } from "@/core/words/conversations";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

/** A conversation with one party. */
export const conversationInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  appointmentId: optionalKey(),
  purpose: choice(conversationPurposes),
  setting: choice(conversationSettings),
  place: optionalLine(200),
  heldOn: day(),
  minutes: optionalMinutes(),
  present: optionalLine(500),
  note: text(20_000),
  next: optionalText(4_000),
});

/** The same, as a correction of what was recorded. */
export const conversationCorrection = conversationInput.extend(correction());

/** A conversation as it stands in a timeline. */
export type Conversation = EntryOf<"conversations">;
