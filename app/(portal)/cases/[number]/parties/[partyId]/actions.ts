"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctContactDetails } from "@/lib/contact-details/correct";
import { correctContactDetailsInput } from "@/lib/parties/schema";

export const correctContactDetailsAction = formAction(correctContactDetailsInput, async (actor, values) => {
  await correctContactDetails(actor, values);
  return savedAddress(routes.party(String(values.number), String(values.partyId)), "details");
});
