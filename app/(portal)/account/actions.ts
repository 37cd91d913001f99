"use server";

import { routes } from "@/core/routes";
import { endOtherSessions } from "@/lib/account/end-other-sessions";
import { endOwnSession } from "@/lib/account/end-session";
import { nothingInput, sessionIdInput } from "@/lib/account/schema";
import { actorButtonAction } from "@/lib/action/button-action";

export const endOwnSessionAction = actorButtonAction(sessionIdInput, async (actor, values) => {
  await endOwnSession(actor, values);
  return `${routes.account}?done=session-ended`;
});

export const endOtherSessionsAction = actorButtonAction(nothingInput, async (actor) => {
  await endOtherSessions(actor);
  return `${routes.account}?done=others-ended`;
});
