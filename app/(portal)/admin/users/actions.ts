"use server";

import { actorButtonAction } from "@/lib/action/button-action";
import { routes } from "@/lib/core/routes";
import { endAccount } from "@/lib/users/end-account";
import { endSessions } from "@/lib/users/end-sessions";

export const endAccountAction = actorButtonAction(async (actor, values) => {
  await endAccount(actor, values);
  return `${routes.users}?done=account-ended`;
});

export const endSessionsAction = actorButtonAction(async (actor, values) => {
  await endSessions(actor, values);
  return `${routes.users}?done=sessions-ended`;
});
