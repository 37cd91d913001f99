"use server";

import { formAction } from "@/lib/action/form-action";
import { routes } from "@/lib/core/routes";
import { linkStory } from "@/lib/stories/link";
import { storyInput } from "@/lib/stories/schema";

export const linkStoryAction = formAction(storyInput, async (actor, values) => {
  const year = await linkStory(actor, values);
  return `${routes.statistics(year)}#stories`;
});
