"use server";

import { getTranslations } from "next-intl/server";
import { publicFormAction } from "@/lib/action/form-action";
import { requestPasswordLink } from "@/lib/auth/request-password-link";
import { forgottenPasswordInput } from "@/lib/auth/schema";
import { absolute, routes } from "@/lib/core/routes";

export const forgottenPasswordAction = publicFormAction(forgottenPasswordInput, async (values) => {
  const t = await getTranslations("mails");
  await requestPasswordLink(values, (name, token) => ({
    subject: t("newPasswordSubject"),
    body: t("newPasswordBody", { name, link: absolute(routes.setPassword(token)) }),
  }));
  return `${routes.forgottenPassword}?done=sent`;
});
