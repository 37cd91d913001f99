import { z } from "zod";
import { choice, formKey, optionalText, says, wallMoment } from "@/core/fields";
import { attemptResults, channels, directions } from "@/core/words/contact-attempts";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

/** One try to reach one party; `at` is what the clock in Amsterdam showed. */
export const contactAttemptInput = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  direction: choice(directions),
  channel: choice(channels),
  result: choice(attemptResults),
  at: wallMoment(),
  note: optionalText(4_000),
});

/** The same, as a correction of what was recorded. */
export const contactAttemptCorrection = contactAttemptInput.extend(correction());

/** A contact attempt as it stands in a timeline. */
export type ContactAttempt = EntryOf<"contact_attempts">;
