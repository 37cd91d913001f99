import { z } from "zod";
import { draftField } from "@/core/sent-text";

/** The draft that a form is: its address, who opened it, which page writes it, and the revision that this page saw last. */
export const draftOfForm = z.strictObject({
  address: z.string().max(500),
  openedBy: z.uuid(),
  page: z.uuid(),
  seen: z.int().min(0).max(1_000_000_000),
});
export type DraftOfForm = z.infer<typeof draftOfForm>;

/** Which draft a form says that it was, so that it ends with what is sent; null where it says none. */
export function draftIn(data: unknown): DraftOfForm | null {
  const sent = data instanceof FormData ? data.getAll(draftField).at(-1) : null;
  try {
    return typeof sent === "string" ? (draftOfForm.safeParse(JSON.parse(sent)).data ?? null) : null;
  } catch {
    return null;
  }
}
