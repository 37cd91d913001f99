import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CancelLink } from "@/components/form/cancel-link";
import { Button } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Name } from "@/components/ui/typed";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { yearFrom } from "@/lib/statistics/schema";
import { getStory } from "@/lib/stories/queries";
import { removeStoryAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories"))("removeTitle") };
}

/** Asks once more before a story is taken off its year. */
export default async function RemoveStoryPage({ params }: PageProps<"/statistics/[year]/stories/[id]/remove">) {
  const [{ id, year }, t] = await Promise.all([params, getTranslations("stories")]);
  const [, story] = await load((actor) => getStory(actor, id));
  if (story.year !== yearFrom(year)) notFound();
  return (
    <>
      <PageHeader
        back={{ href: routes.statistics(story.year), label: t("back", { year }) }}
        title={t("removeTitle")}
        description={<Name>{story.title}</Name>}
      />
      <form action={removeStoryAction} className="grid max-w-measure gap-6">
        <p>{t("removeMeans", { year })}</p>
        <input type="hidden" name="storyId" value={story.id} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <Button type="submit">{t("remove")}</Button>
          <CancelLink href={routes.statistics(story.year)} />
        </div>
      </form>
    </>
  );
}
