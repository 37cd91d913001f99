import { z } from "zod";
import { formKey, text } from "@/core/fields";

/** The form of a new version of the information text: with the number of the version that it began from. */
export const informationTextInput = z.strictObject({
  key: formKey(),
  seen: z.coerce.number().int().min(0),
  dutch: text(8_000),
  english: text(8_000),
});

/** A version of what parties are told about mediation: when it was written and by whom, null where that was no person. */
export type InformationText = { version: number; dutch: string; english: string; recordedAt: Date; by: string | null };
