"use server";

import { formAction } from "@/lib/action/form-action";
import { routes } from "@/lib/core/routes";
import { register } from "@/lib/registrations/register";
import { registrationInput } from "@/lib/registrations/schema";

export const registerAction = formAction(registrationInput, async (actor, values) => {
  const id = await register(actor, values);
  return `${routes.registration(id)}?done=recorded`;
});
