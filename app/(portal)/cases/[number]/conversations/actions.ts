"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctConversation, recordConversation } from "@/lib/conversations/entry";
import { conversationCorrection, conversationInput } from "@/lib/conversations/schema";

export const recordConversationAction = formAction(conversationInput, async (actor, values) => {
  await recordConversation(actor, values);
  return savedAddress(routes.case(String(values.number)), "conversations");
});

export const correctConversationAction = formAction(conversationCorrection, async (actor, values) => {
  await correctConversation(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
