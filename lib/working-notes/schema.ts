import { z } from "zod";
import { optionalText } from "@/core/fields";

/** Working notes are kept for so many days after their case closed (also in `sweep_working_notes`). */
export const noteDays = 30;

/** The form of one's working notes of a case: with the revision that it showed. */
export const workingNotesInput = z.strictObject({
  number: z.string(),
  seen: z.coerce.number().int().min(0),
  note: optionalText(20_000),
});

/** One's working notes of a case: the text, if there is one, when it was written last, and until which day it stays if the case is closed. */
export type WorkingNotes = { note: string | null; seen: number; savedAt: Date | null; until: string | null };
