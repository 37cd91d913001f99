"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { buttonAction } from "@/lib/action/button-action";
import { secure } from "@/lib/auth/cookies";
import { ownAddress } from "@/lib/core/routes";
import { localeCookie, localeOf } from "@/lib/vocabulary/locales";

const languageChoice = z.strictObject({ locale: z.string(), address: z.string() });

export const chooseLanguageAction = buttonAction(languageChoice, async ({ locale, address }) => {
  const year = 365 * 24 * 3600;
  (await cookies()).set(localeCookie, localeOf(String(locale)), {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure,
    maxAge: year,
  });
  return ownAddress(address);
});
