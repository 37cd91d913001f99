"use server";

import { after } from "next/server";
import { getTranslations } from "next-intl/server";
import { publicFormAction } from "@/lib/action/form-action";
import { askForLink } from "@/lib/auth/ask-for-link";
import { currentCaller } from "@/lib/auth/caller";
import { requestPasswordLink } from "@/lib/auth/request-password-link";
import { forgottenPasswordInput } from "@/lib/auth/schema";
import { log } from "@/lib/core/log";
import { absolute, routes } from "@/lib/core/routes";

export const forgottenPasswordAction = publicFormAction(forgottenPasswordInput, async (values) => {
  const t = await getTranslations("mails");
  await askForLink(values, await currentCaller());
  const made = (name: string, token: string) => ({
    subject: t("newPasswordSubject"),
    body: t("newPasswordBody", { name, link: absolute(routes.setPassword(token)) }),
  });
  // Once the answer is on its way: how long it takes says nothing of whether the address is known.
  after(() => requestPasswordLink(values, made).catch((error: unknown) => log.error("a link was not made", error)));
  return `${routes.forgottenPassword}?done=sent`;
});
