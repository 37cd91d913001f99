"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { ownAddress } from "@/core/routes";
import { localeCookie, localeOf } from "@/core/words/locales";
import { buttonAction } from "@/lib/action/button-action";
import { secure } from "@/lib/auth/cookies";

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
