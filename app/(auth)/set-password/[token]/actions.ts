"use server";

import { routes } from "@/core/routes";
import { publicFormAction } from "@/lib/action/form-action";
import { currentCaller } from "@/lib/auth/caller";
import { setDeviceCookie } from "@/lib/auth/cookies";
import { newPasswordInput } from "@/lib/auth/schema";
import { setPassword } from "@/lib/auth/set-password";

export const setPasswordAction = publicFormAction(newPasswordInput, async (values) => {
  // Whoever has the mail is known by it: no stranger's guesses delay the sign-in that follows.
  await setDeviceCookie(await setPassword(values, await currentCaller()));
  return `${routes.signIn}?done=password`;
});
