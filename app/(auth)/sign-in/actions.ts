"use server";

import { publicFormAction } from "@/lib/action/form-action";
import { rememberSession } from "@/lib/auth/current-actor";
import { signInForm } from "@/lib/auth/schema";
import { signIn } from "@/lib/auth/sign-in";
import { ownAddress } from "@/lib/core/routes";

export const signInAction = publicFormAction(signInForm, async ({ to, ...values }) => {
  await rememberSession(await signIn(values));
  return ownAddress(to);
});
