import { useTranslations } from "next-intl";
import { Part } from "@/components/report/part";
import { TextLink } from "@/components/ui/text-link";
import { Name } from "@/components/ui/typed";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import type { Story } from "@/lib/stories/schema";

/** The stories linked to a year, each on a public page elsewhere; for whoever may, how to add and take off. */
export function Stories({ year, stories, mayManage }: { year: number; stories: Story[]; mayManage: boolean }) {
  const t = useTranslations("stories");
  return (
    <div data-print={stories.length === 0 ? "no" : undefined}>
      <Part id="stories" title={t("title")} onPaper="whole">
        {stories.length === 0 ? (
          <p className="max-w-measure text-muted">{t(mayManage ? "noneYet" : "none", { year: String(year) })}</p>
        ) : (
          <ul className="grid gap-x-12 gap-y-8 sm:grid-cols-2">
            {stories.map((story) => (
              <li key={story.id}>
                {story.quote && (
                  <blockquote className="mb-2 font-serif text-xl">
                    {t("quoted", { quote: isolated(story.quote) })}
                  </blockquote>
                )}
                <TextLink href={story.address}>
                  <Name>{story.title}</Name>
                </TextLink>
                {mayManage && (
                  <p className="text-sm" data-print="no">
                    <TextLink
                      href={routes.removeStory(year, story.id)}
                      aria-label={t("removeStory", { title: isolated(story.title) })}
                      prefetch={false}
                    >
                      {t("remove")}
                    </TextLink>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
        {mayManage && (
          <p className="mt-6" data-print="no">
            <TextLink href={routes.newStory(year)}>{t("link")}</TextLink>
          </p>
        )}
      </Part>
    </div>
  );
}
