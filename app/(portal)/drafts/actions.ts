"use server";

import { routes } from "@/core/routes";
import { actorButtonAction } from "@/lib/action/button-action";
import { discardDraft } from "@/lib/drafts/discard";
import { draftToDiscard } from "@/lib/drafts/schema";

export const discardDraftAction = actorButtonAction(draftToDiscard, async (actor, values) => {
  await discardDraft(actor, values);
  return `${routes.drafts}?done=discarded`;
});
