"use server";

import { publicFormAction } from "@/lib/action/form-action";
import { setPassword } from "@/lib/auth/set-password";
import { routes } from "@/lib/core/routes";

export const setPasswordAction = publicFormAction(async (values) => {
  await setPassword(values);
  return `${routes.signIn}?done=password`;
});
