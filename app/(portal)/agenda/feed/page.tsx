import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { findOwnFeed } from "@/lib/appointments/feed";
import { endFeedAction, makeFeedAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agenda"))("feed") };
}

export default async function CalendarFeedPage({ searchParams }: PageProps<"/agenda/feed">) {
  const { done } = await searchParams;
  const [t, format, locale] = await Promise.all([getTranslations("agenda"), getFormatter(), getLocale()]);
  const [, feed] = await load(findOwnFeed);
  return (
    <>
      <PageHeader title={t("feed")} back={{ href: routes.week(), label: t("title") }} description={t("feedMeans")} />
      <div className="grid max-w-measure gap-6">
        {done === "made" && feed && <Notice kind="done">{t("feedMade")}</Notice>}
        {done === "ended" && !feed && <Notice kind="done">{t("feedEnded")}</Notice>}
        {feed && (
          <DescriptionList
            items={[
              {
                label: t("feedAddress"),
                value: (
                  <code className="select-all break-all">
                    {(process.env.NEXTAUTH_URL ?? "") + routes.calendar(feed.key, locale)}
                  </code>
                ),
              },
              { label: t("feedSince"), value: format.dateTime(feed.since, "moment") },
              {
                label: t("feedAsked"),
                value: feed.lastAskedAt ? format.dateTime(feed.lastAskedAt, "moment") : t("feedNeverAsked"),
              },
            ]}
          />
        )}
        <p>{t(feed ? "feedSecret" : "feedNone")}</p>
        <div className="flex flex-wrap gap-3">
          <form action={makeFeedAction}>
            <Button type="submit" variant={feed ? "secondary" : undefined}>
              {t(feed ? "feedRenew" : "feedMake")}
            </Button>
          </form>
          {feed && (
            <form action={endFeedAction}>
              <Button type="submit" variant="secondary">
                {t("feedEnd")}
              </Button>
            </form>
          )}
        </div>
      </div>
    </>
  );
}
