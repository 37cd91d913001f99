"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { reopenCase } from "@/lib/closing-reports/reopen";
import { reopeningInput } from "@/lib/closing-reports/schema";

export const reopenCaseAction = formAction(reopeningInput, async (actor, values) => {
  await reopenCase(actor, values);
  return savedAddress(routes.case(String(values.number)), "reopening");
});
