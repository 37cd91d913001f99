"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { register } from "@/lib/registrations/register";
import { registrationInput } from "@/lib/registrations/schema";

export const registerAction = formAction(registrationInput, async (actor, values) => {
  const id = await register(actor, values);
  return `${routes.registration(id)}?done=recorded`;
});
