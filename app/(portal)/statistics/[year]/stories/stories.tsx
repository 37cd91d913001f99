import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { routes } from "@/lib/core/routes";
import type { Story } from "@/lib/stories/schema";

/** The stories linked to a year, each on a page of its own elsewhere; for whoever may, how to add and take off. */
export function Stories({ year, stories, mayManage }: { year: number; stories: Story[]; mayManage: boolean }) {
  const t = useTranslations("stories");
  return (
    <>
      {stories.length === 0 ? (
        <p className="max-w-measure text-muted">{t(mayManage ? "noneYet" : "none", { year: String(year) })}</p>
      ) : (
        <ul className="grid gap-8 sm:grid-cols-2">
          {stories.map((story) => (
            <li key={story.id}>
              {story.quote && (
                <blockquote className="mb-2 font-serif text-xl">
                  <p>{t("quoted", { quote: story.quote })}</p>
                </blockquote>
              )}
              <TextLink href={story.address} rel="noreferrer">
                {story.title}
              </TextLink>
              {mayManage && (
                <p className="mt-1 text-sm" data-print="no">
                  <TextLink
                    href={routes.removeStory(year, story.id)}
                    aria-label={t("removeStory", { title: story.title })}
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
    </>
  );
}
