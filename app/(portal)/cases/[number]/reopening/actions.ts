"use server";

import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { routes } from "@/lib/core/routes";

export const reopenCaseAction = formAction(async (actor, values) => {
  await reopenCase(actor, values);
  return savedAddress(routes.case(String(values.number)), "reopening");
});
