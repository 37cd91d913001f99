"use server";

import { actorButtonAction } from "@/lib/action/button-action";
import { routes } from "@/lib/core/routes";
import { removeStory } from "@/lib/stories/remove";
import { storyIdInput } from "@/lib/stories/schema";

export const removeStoryAction = actorButtonAction(storyIdInput, async (actor, values) => {
  const year = await removeStory(actor, values);
  return `${routes.statistics(year)}#stories`;
});
