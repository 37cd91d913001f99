"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctMediatedContact } from "@/lib/mediated-contacts/entry";
import { mediatedContactCorrection } from "@/lib/mediated-contacts/schema";

export const correctMediatedContactAction = formAction(mediatedContactCorrection, async (actor, values) => {
  await correctMediatedContact(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
