"use server";

import { actorButtonAction } from "@/lib/action/button-action";
import { routes } from "@/lib/core/routes";
import { endSessions } from "@/lib/users/end-sessions";
import { accountIdInput } from "@/lib/users/schema";

export const endSessionsAction = actorButtonAction(accountIdInput, async (actor, values) => {
  await endSessions(actor, values);
  return `${routes.users}?done=sessions-ended`;
});
