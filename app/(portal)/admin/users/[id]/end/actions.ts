"use server";

import { routes } from "@/core/routes";
import { actorButtonAction } from "@/lib/action/button-action";
import { endAccount } from "@/lib/users/end-account";
import { accountIdInput } from "@/lib/users/schema";

export const endAccountAction = actorButtonAction(
  accountIdInput,
  async (actor, values) => `${routes.users}?done=${await endAccount(actor, values)}`,
);
