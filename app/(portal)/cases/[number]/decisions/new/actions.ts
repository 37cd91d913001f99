"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { recordDecision } from "@/lib/decisions/entry";
import { decisionInput } from "@/lib/decisions/schema";

export const recordDecisionAction = formAction(decisionInput, async (actor, values) => {
  await recordDecision(actor, values);
  return savedAddress(routes.case(String(values.number)), "decision");
});
