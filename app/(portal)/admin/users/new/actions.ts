"use server";

import { getTranslations } from "next-intl/server";
import { formAction } from "@/lib/action/form-action";
import { absolute, routes } from "@/lib/core/routes";
import { createAccount } from "@/lib/users/create-account";
import { accountInput } from "@/lib/users/schema";

export const createAccountAction = formAction(accountInput, async (actor, values) => {
  const t = await getTranslations("mails");
  await createAccount(actor, values, (name, token) => ({
    subject: t("firstPasswordSubject"),
    body: t("firstPasswordBody", { name, link: absolute(routes.setPassword(token)) }),
  }));
  return `${routes.users}?done=created`;
});
