"use server";

import { routes } from "@/core/routes";
import { nothingInput } from "@/lib/account/schema";
import { actorButtonAction } from "@/lib/action/button-action";
import { endOwnFeed, makeOwnFeed } from "@/lib/appointments/feed";

export const makeFeedAction = actorButtonAction(nothingInput, async (actor) => {
  await makeOwnFeed(actor);
  return `${routes.calendarFeed}?done=made`;
});

export const endFeedAction = actorButtonAction(nothingInput, async (actor) => {
  await endOwnFeed(actor);
  return `${routes.calendarFeed}?done=ended`;
});
