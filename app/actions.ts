"use server";

import { cookies } from "next/headers";
import { buttonAction } from "@/lib/action/button-action";
import { forgetSession, sessionToken } from "@/lib/auth/current-actor";
import { signOut } from "@/lib/auth/sign-out";
import { ownAddress, routes } from "@/lib/core/routes";
import { localeCookie, localeOf } from "@/lib/i18n/locales";

export const signOutAction = buttonAction(async () => {
  const token = await sessionToken();
  if (token) await signOut(token);
  await forgetSession();
  return `${routes.signIn}?done=signed-out`;
});

export const chooseLanguageAction = buttonAction(async ({ locale, address }) => {
  const year = 365 * 24 * 3600;
  (await cookies()).set(localeCookie, localeOf(String(locale)), {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    maxAge: year,
  });
  return ownAddress(address);
});
