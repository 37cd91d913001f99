"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { changeAccount } from "@/lib/users/change-account";
import { accountChangeInput } from "@/lib/users/schema";

export const changeAccountAction = formAction(
  accountChangeInput,
  async (actor, values) => `${routes.users}?done=${await changeAccount(actor, values)}`,
);
