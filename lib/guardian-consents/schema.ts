import { z } from "zod";
import {
  asFarAsTyped,
  choice,
  day,
  formKey,
  optionalChoice,
  optionalKey,
  optionalLine,
  optionalText,
  says,
} from "@/core/fields";
import { channels } from "@/core/words/contact-attempts";
import { guardianAnswers } from "@/core/words/people-around";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

const typed = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  answer: choice(guardianAnswers),
  /** Which of the people around the party, or who else. */
  guardianId: optionalKey(),
  guardianName: optionalLine(200).prefault(""),
  channel: optionalChoice(channels),
  saidOn: day(),
  note: optionalText(4_000).prefault(""),
});

const isNamed = { ...says("required"), path: ["guardianName"], when: asFarAsTyped };
const hasName = (one: Pick<z.output<typeof typed>, "guardianId" | "guardianName">) =>
  Boolean(one.guardianId || one.guardianName);

/** What came of asking a guardian whether a minor may take part. */
export const guardianConsentInput = typed.refine(hasName, isNamed);

/** The same, as a correction of what was recorded. */
export const guardianConsentCorrection = typed.extend(correction()).refine(hasName, isNamed);

/** A guardian's consent as it stands in a timeline. */
export type GuardianConsent = EntryOf<"guardian_consents">;
