"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { closeCase } from "@/lib/closing-reports/close";
import { closingReportInput } from "@/lib/closing-reports/schema";

export const closeCaseAction = formAction(closingReportInput, async (actor, values) => {
  await closeCase(actor, values);
  return savedAddress(routes.case(String(values.number)), "closing");
});
