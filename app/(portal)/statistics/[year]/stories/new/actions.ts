"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { linkStory } from "@/lib/stories/link";
import { storyInput } from "@/lib/stories/schema";

export const linkStoryAction = formAction(storyInput, async (actor, values) => {
  const year = await linkStory(actor, values);
  return `${routes.statistics(year)}#stories`;
});
