"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctContactAttempt } from "@/lib/contact-attempts/entry";
import { contactAttemptCorrection } from "@/lib/contact-attempts/schema";

export const correctContactAttemptAction = formAction(contactAttemptCorrection, async (actor, values) => {
  await correctContactAttempt(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
