import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { PartyMark } from "@/components/party/party-mark";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ActionsCell, Cell, Row, RowHeading, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { daysBetween } from "@/core/calendar";
import { asDate, dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { listPending } from "@/lib/registrations/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registrations"))("title") };
}

export default async function RegistrationsPage({ searchParams }: PageProps<"/registrations">) {
  const { done } = await searchParams;
  const [t, words, format] = await Promise.all([
    getTranslations("registrations"),
    getTranslations("words"),
    getFormatter(),
  ]);
  const [{ now }, pending] = await load(listPending);
  const columns = [
    { key: "who", label: t("who") },
    { key: "received", label: t("received") },
    { key: "referrer", label: t("referrer") },
    { key: "category", label: t("category") },
    { key: "region", label: t("region") },
    { key: "open", label: t("open"), hidden: true },
  ];
  const register = <ButtonLink href={routes.newRegistration}>{t("new")}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description", { count: pending.length })}
        actions={pending.length > 0 ? register : undefined}
      />
      <div className="grid gap-6">
        {done === "taken-up" && <Notice kind="done">{t("takenUp")}</Notice>}
        {done === "moved" && <Notice kind="done">{t("moved")}</Notice>}
        {done === "turned-down" && <Notice kind="done">{t("turnedDown")}</Notice>}
        {pending.length === 0 ? (
          <EmptyState title={t("emptyTitle")} action={register}>
            {t("empty")}
          </EmptyState>
        ) : (
          <Table caption={t("caption")} columns={columns}>
            {pending.map((one) => (
              <Row key={one.id}>
                <RowHeading>
                  <span className="grid justify-items-start gap-1">
                    {one.initiators.map((party) => (
                      <PartyMark key={party.name} side={party.side} name={party.name} />
                    ))}
                  </span>
                </RowHeading>
                <Cell label={t("received")}>
                  {format.dateTime(asDate(one.receivedOn), "day")}
                  <span className="block text-muted text-sm">
                    {t("days", { days: daysBetween(one.receivedOn, dayOf(now)) })}
                  </span>
                </Cell>
                <Cell label={t("referrer")}>{words(`referrers.${one.referrer}`)}</Cell>
                <Cell label={t("category")}>{words(`offenceCategories.${one.offenceCategory}`)}</Cell>
                <Cell label={t("region")}>{words(`regions.${one.region}`)}</Cell>
                <ActionsCell>
                  <TextLink href={routes.registration(one.id)} prefetch={false}>
                    {t("open")}
                    <span className="sr-only">: {one.initiators.map((party) => party.name).join(", ")}</span>
                  </TextLink>
                </ActionsCell>
              </Row>
            ))}
          </Table>
        )}
      </div>
    </>
  );
}
