"use server";

import { actorButtonAction } from "@/lib/action/button-action";
import { routes } from "@/lib/core/routes";
import { endAccount } from "@/lib/users/end-account";

export const endAccountAction = actorButtonAction(async (actor, values) => {
  await endAccount(actor, values);
  return `${routes.users}?done=account-ended`;
});
