"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { buttonAction } from "@/lib/action/button-action";
import { forgetSession, sessionToken } from "@/lib/auth/current-actor";
import { signOut } from "@/lib/auth/sign-out";
import { ownAddress, routes } from "@/lib/core/routes";
import { localeCookie, localeOf } from "@/lib/i18n/locales";

const nothing = z.strictObject({});
const languageChoice = z.strictObject({ locale: z.string(), address: z.string() });

export const signOutAction = buttonAction(nothing, async () => {
  const token = await sessionToken();
  if (token) await signOut(token);
  await forgetSession();
  return `${routes.signIn}?done=signed-out`;
});

export const chooseLanguageAction = buttonAction(languageChoice, async ({ locale, address }) => {
  const year = 365 * 24 * 3600;
  (await cookies()).set(localeCookie, localeOf(String(locale)), {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    maxAge: year,
  });
  return ownAddress(address);
});
