"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctWarning, recordWarning } from "@/lib/warnings/entry";
import { warningCorrection, warningInput } from "@/lib/warnings/schema";

export const recordWarningAction = formAction(warningInput, async (actor, values) => {
  await recordWarning(actor, values);
  return savedAddress(routes.case(String(values.number)), "warnings");
});

export const correctWarningAction = formAction(warningCorrection, async (actor, values) => {
  await correctWarning(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
