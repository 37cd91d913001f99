"use server";

import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { routes } from "@/lib/core/routes";
import { recordMediatedContact } from "@/lib/mediated-contacts/record";

export const recordMediatedContactAction = formAction(async (actor, values) => {
  await recordMediatedContact(actor, values);
  return savedAddress(routes.case(String(values.number)), "contact");
});
