"use server";

import { getLocale } from "next-intl/server";
import { routes } from "@/core/routes";
import { actorButtonAction } from "@/lib/action/button-action";
import { confirmChange } from "@/lib/users/confirm-change";
import { declineChange } from "@/lib/users/decline-change";
import { endSessions } from "@/lib/users/end-sessions";
import { accountIdInput, changeIdInput } from "@/lib/users/schema";
import { sendFirstLink } from "@/lib/users/send-first-link";

export const endSessionsAction = actorButtonAction(accountIdInput, async (actor, values) => {
  await endSessions(actor, values);
  return `${routes.users}?done=sessions-ended`;
});

export const sendFirstLinkAction = actorButtonAction(accountIdInput, async (actor, values) => {
  await sendFirstLink(actor, values, await getLocale());
  return `${routes.users}?done=link-sent`;
});

export const confirmChangeAction = actorButtonAction(changeIdInput, async (actor, values) => {
  const { isOwn } = await confirmChange(actor, values, await getLocale());
  // Whoever goes by it may not see accounts any more.
  return isOwn ? routes.home : `${routes.users}?done=confirmed`;
});

export const declineChangeAction = actorButtonAction(
  changeIdInput,
  async (actor, values) => `${routes.users}?done=${await declineChange(actor, values)}`,
);
