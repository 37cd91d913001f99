import { z } from "zod";
import { draftOfForm } from "@/core/draft-of-form";
import type { FormValue, FormValues } from "@/core/form-state";

/** A draft is kept for so many days since it was last written (also in `sweep_drafts`), and says so when so few are left. */
export const draftDays = 30;
export const fewDays = 7;

type Field<T> = z.ZodType<T, T>;

/** What stands in the fields of a form, nested as deep as a form is. */
const text: Field<FormValue> = z.string().max(100_000);
const nested = (inner: Field<FormValue>): Field<FormValue> =>
  z.union([z.string().max(100_000), z.array(inner).max(100), z.record(z.string().max(100), inner)]);
const values: Field<FormValues> = z.record(z.string().max(100), nested(nested(nested(text))));

/** What a page sends while somebody types: what stands in its form, or null to discard what is kept of it. */
export const draftInput = draftOfForm.extend({ values: values.nullable() });
export type DraftInput = z.input<typeof draftInput>;

/** A draft, as a page shows it. */
export type Draft = { values: FormValues; page: string; begunAt: Date; savedAt: Date };

/** What a form's page knows of its draft: the revision to say when it is saved, and the draft, if there is one. */
export type DraftThere = { seen: number; draft: Draft | null };

/** Moments are texts on the way to a browser. */
type Sent<T> = { [Name in keyof T]: T[Name] extends Date ? string : T[Name] };

/**
 * What came of a save: it is `kept`; `other` text stands there, of another tab or device, and nothing was changed; the draft has
 * `ended`, by sending the form or discarding it; or somebody else is signed in than the one who opened the form.
 */
export type Saved =
  | { outcome: "kept"; seen: number; savedAt: Date }
  | { outcome: "other"; seen: number; draft: Draft }
  | { outcome: "ended"; seen: number }
  | { outcome: "openedByOther" };
export type SavedAnswer =
  | Exclude<Saved, { outcome: "kept" | "other" }>
  | Sent<Extract<Saved, { outcome: "kept" }>>
  | { outcome: "other"; seen: number; draft: Sent<Draft> };

export const draftToDiscard = z.strictObject({ draft: z.string().max(500) });
