"use server";

import { ownAddress } from "@/core/routes";
import { publicFormAction } from "@/lib/action/form-action";
import { currentCaller } from "@/lib/auth/caller";
import { setDeviceCookie, setSessionCookie } from "@/lib/auth/cookies";
import { signInForm } from "@/lib/auth/schema";
import { signIn } from "@/lib/auth/sign-in";

export const signInAction = publicFormAction(signInForm, async ({ to, ...values }) => {
  const { session, device } = await signIn(values, await currentCaller());
  await setSessionCookie(session);
  await setDeviceCookie(device);
  return ownAddress(to);
});
