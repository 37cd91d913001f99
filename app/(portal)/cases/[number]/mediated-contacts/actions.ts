"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctMediatedContact, recordMediatedContact } from "@/lib/mediated-contacts/entry";
import { mediatedContactCorrection, mediatedContactInput } from "@/lib/mediated-contacts/schema";

export const recordMediatedContactAction = formAction(mediatedContactInput, async (actor, values) => {
  await recordMediatedContact(actor, values);
  return savedAddress(routes.case(String(values.number)), "mediated_contacts");
});

export const correctMediatedContactAction = formAction(mediatedContactCorrection, async (actor, values) => {
  await correctMediatedContact(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
