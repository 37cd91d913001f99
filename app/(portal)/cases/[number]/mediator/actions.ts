"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { assignMediator } from "@/lib/cases/assign-mediator";
import { savedAddress } from "@/lib/cases/saved";
import { assignMediatorInput } from "@/lib/cases/schema";

export const assignMediatorAction = formAction(assignMediatorInput, async (actor, values) => {
  await assignMediator(actor, values);
  return savedAddress(routes.case(String(values.number)), "mediator");
});
