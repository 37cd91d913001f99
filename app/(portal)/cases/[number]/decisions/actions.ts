"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctDecision, recordDecision } from "@/lib/decisions/entry";
import { decisionCorrection, decisionInput } from "@/lib/decisions/schema";

export const recordDecisionAction = formAction(decisionInput, async (actor, values) => {
  await recordDecision(actor, values);
  return savedAddress(routes.case(String(values.number)), "decisions");
});

export const correctDecisionAction = formAction(decisionCorrection, async (actor, values) => {
  await correctDecision(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
