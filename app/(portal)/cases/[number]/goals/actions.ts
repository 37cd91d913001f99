"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctGoal, recordGoal } from "@/lib/goals/entry";
import { goalCorrection, goalInput } from "@/lib/goals/schema";

export const recordGoalAction = formAction(goalInput, async (actor, values) => {
  await recordGoal(actor, values);
  return savedAddress(routes.case(String(values.number)), "goals");
});

export const correctGoalAction = formAction(goalCorrection, async (actor, values) => {
  await correctGoal(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
