import type { Actor } from "@/core/actor";
import type { FormValues } from "@/core/form-state";
import { saveDraft } from "@/lib/drafts/save";

/** A draft of somebody, as a page of the form at that address would save it first. */
export async function makeDraft(actor: Actor, address: string, values: FormValues): Promise<void> {
  await saveDraft(actor, { address, values, openedBy: actor.id, page: crypto.randomUUID(), seen: 0 });
}
