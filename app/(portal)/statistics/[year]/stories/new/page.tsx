import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { FormWords } from "@/components/form/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { yearFrom } from "@/lib/statistics/schema";
import { requireStoryYear } from "@/lib/stories/queries";
import { StoryForm } from "./story-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("stories"))("link") };
}

export default async function NewStoryPage({ params }: PageProps<"/statistics/[year]/stories/new">) {
  const year = yearFrom((await params).year);
  const t = await getTranslations("stories");
  await load((actor) => requireStoryYear(actor, year));
  return (
    <>
      <PageHeader
        back={{ href: routes.statistics(year), label: t("back", { year: String(year) }) }}
        title={t("link")}
        description={t("linkMeans")}
      />
      <WithDraft address={routes.newStory(year)}>
        <FormWords of={["stories"]}>
          <StoryForm formKey={crypto.randomUUID()} year={year} />
        </FormWords>
      </WithDraft>
    </>
  );
}
