"use server";

import { publicFormAction } from "@/lib/action/form-action";
import { newPasswordInput } from "@/lib/auth/schema";
import { setPassword } from "@/lib/auth/set-password";
import { routes } from "@/lib/core/routes";

export const setPasswordAction = publicFormAction(newPasswordInput, async (values) => {
  await setPassword(values);
  return `${routes.signIn}?done=password`;
});
