"use server";

import { routes } from "@/core/routes";
import { actorButtonAction } from "@/lib/action/button-action";
import { removeStory } from "@/lib/stories/remove";
import { storyIdInput } from "@/lib/stories/schema";

export const removeStoryAction = actorButtonAction(storyIdInput, async (actor, values) => {
  const year = await removeStory(actor, values);
  return `${routes.statistics(year)}#stories`;
});
