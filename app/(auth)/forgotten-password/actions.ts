"use server";

import { after } from "next/server";
import { getLocale } from "next-intl/server";
import { log } from "@/core/log";
import { routes } from "@/core/routes";
import { askForLink } from "@/lib/account/ask-for-link";
import { requestPasswordLink } from "@/lib/account/request-password-link";
import { publicFormAction } from "@/lib/action/form-action";
import { currentCaller } from "@/lib/auth/caller";
import { forgottenPasswordInput } from "@/lib/auth/schema";

export const forgottenPasswordAction = publicFormAction(forgottenPasswordInput, async (values) => {
  const locale = await getLocale();
  await askForLink(values, await currentCaller());
  // Once the answer is on its way: how long it takes says nothing of whether the address is known.
  after(() =>
    requestPasswordLink(values, locale).catch((error: unknown) => log.error("a link was not asked for", error)),
  );
  return `${routes.forgottenPassword}?done=sent`;
});
