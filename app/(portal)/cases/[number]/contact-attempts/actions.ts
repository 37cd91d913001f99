"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctContactAttempt, recordContactAttempt } from "@/lib/contact-attempts/entry";
import { contactAttemptCorrection, contactAttemptInput } from "@/lib/contact-attempts/schema";

export const recordContactAttemptAction = formAction(contactAttemptInput, async (actor, values) => {
  await recordContactAttempt(actor, values);
  return savedAddress(routes.case(String(values.number)), "contact_attempts", String(values.partyId));
});

export const correctContactAttemptAction = formAction(contactAttemptCorrection, async (actor, values) => {
  await correctContactAttempt(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
