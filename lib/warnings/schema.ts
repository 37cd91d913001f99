import { z } from "zod";
import { choice, day, formKey, line, optionalDay, optionalLine, optionalText, says } from "@/core/fields";
import { warningKinds } from "@/core/words/warnings";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

/** A contact ban or a threat. */
export const warningInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  warning: choice(warningKinds),
  against: line(300),
  untilOn: optionalDay().prefault(""),
  knownFrom: optionalLine(200).prefault(""),
  mind: optionalText(1_000).prefault(""),
  knownOn: day(),
});

/** The same, as a correction of what was recorded. */
export const warningCorrection = warningInput.extend(correction());

/** A warning as it stands in a timeline. */
export type Warning = EntryOf<"warnings">;
