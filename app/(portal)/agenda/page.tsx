import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { WeekDay } from "@/components/appointment/week-day";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { addDays, mondayOf } from "@/core/calendar";
import { asDate, dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { listWeek } from "@/lib/appointments/queries";
import { weekFilter } from "@/lib/appointments/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("agenda"))("title") };
}

export default async function WeekPage({ searchParams }: PageProps<"/agenda">) {
  const { day: asked } = weekFilter.parse(await searchParams);
  const [t, format] = await Promise.all([getTranslations("agenda"), getFormatter()]);
  const [{ now }, appointments] = await load((actor) => listWeek(actor, mondayOf(asked ?? dayOf(actor.now))));
  const monday = mondayOf(asked ?? dayOf(now));
  const written = (day: string) => format.dateTime(asDate(day), "day");
  const days = Map.groupBy(appointments, ({ at }) => dayOf(at));
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("week", { from: written(monday), until: written(addDays(monday, 6)) })}
        actions={
          <>
            <ButtonLink href={routes.calendarFeed} variant="secondary">
              {t("feed")}
            </ButtonLink>
            <ButtonLink href={routes.week(addDays(monday, -7))} prefetch={false} variant="secondary">
              {t("before")}
            </ButtonLink>
            <ButtonLink href={routes.week()} prefetch={false} variant="secondary">
              {t("now")}
            </ButtonLink>
            <ButtonLink href={routes.week(addDays(monday, 7))} prefetch={false} variant="secondary">
              {t("after")}
            </ButtonLink>
          </>
        }
      />
      {appointments.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>
      ) : (
        <div className="grid gap-6">
          {[...days].map(([day, ofDay]) => (
            <WeekDay key={day} day={day} appointments={ofDay} now={now} />
          ))}
        </div>
      )}
    </>
  );
}
