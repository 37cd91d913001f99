"use server";

import { actorButtonAction } from "@/lib/action/button-action";
import { routes } from "@/lib/core/routes";
import { removeStory } from "@/lib/stories/remove";

export const removeStoryAction = actorButtonAction(async (actor, values) => {
  const year = await removeStory(actor, values);
  return `${routes.statistics(year)}#stories`;
});
