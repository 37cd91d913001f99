"use server";

import { routes } from "@/core/routes";
import { changePassword } from "@/lib/account/change-password";
import { changePasswordInput } from "@/lib/account/schema";
import { formAction } from "@/lib/action/form-action";
import { currentCaller } from "@/lib/auth/caller";

export const changePasswordAction = formAction(changePasswordInput, async (actor, values) => {
  await changePassword(actor, values, await currentCaller());
  return `${routes.account}?done=password`;
});
