"use server";

import { getLocale } from "next-intl/server";
import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { createAccount } from "@/lib/users/create-account";
import { accountInput } from "@/lib/users/schema";

export const createAccountAction = formAction(accountInput, async (actor, values) => {
  const outcome = await createAccount(actor, values, await getLocale());
  return `${routes.users}?done=${outcome === "made" ? "created" : "proposed"}`;
});
