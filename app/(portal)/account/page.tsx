import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { getOwnAccount } from "@/lib/account/queries";
import { load } from "@/lib/action/load";
import { endOtherSessionsAction } from "./actions";
import { SessionsTable } from "./sessions-table";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const { done } = await searchParams;
  const [t, words] = await Promise.all([getTranslations("account"), getTranslations("words")]);
  const [, { name, email, role, regions, sessions }] = await load(getOwnAccount);
  const known = [
    { label: t("name"), value: name },
    { label: t("email"), value: <span className="break-all">{email}</span> },
    { label: t("role"), value: words(`roles.${role}`) },
    { label: t("regions"), value: regions.map((region) => words(`regions.${region}`)).join(", ") },
  ];
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={<ButtonLink href={routes.changePassword}>{t("changePassword")}</ButtonLink>}
      />
      <div className="grid gap-8">
        {done === "password" && <Notice kind="done">{t("passwordChanged")}</Notice>}
        {done === "session-ended" && <Notice kind="done">{t("sessionEnded")}</Notice>}
        {done === "others-ended" && <Notice kind="done">{t("othersEnded")}</Notice>}
        <DescriptionList items={known.filter(({ value }) => value !== "")} />
        <section aria-labelledby="sessions" className="grid gap-4">
          <div>
            <h2 id="sessions" className="font-semibold text-xl">
              {t("sessions")}
            </h2>
            <p className="mt-1 max-w-measure text-muted">{t("sessionsMean")}</p>
          </div>
          <SessionsTable sessions={sessions} />
          {sessions.length > 1 && (
            <form action={endOtherSessionsAction}>
              <Button type="submit" variant="secondary">
                {t("endOthers")}
              </Button>
            </form>
          )}
        </section>
      </div>
    </>
  );
}
