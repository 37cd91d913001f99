"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { recordContactAttempt } from "@/lib/contact-attempts/entry";
import { contactAttemptInput } from "@/lib/contact-attempts/schema";

export const recordContactAttemptAction = formAction(contactAttemptInput, async (actor, values) => {
  await recordContactAttempt(actor, values);
  return savedAddress(routes.case(String(values.number)), "attempt", String(values.partyId));
});
