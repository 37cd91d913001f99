import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ActionsCell, Cell, Row, RowHeading, Table } from "@/components/ui/table";
import { Name } from "@/components/ui/typed";
import { load } from "@/lib/action/load";
import { routes } from "@/lib/core/routes";
import { isolated } from "@/lib/core/text";
import { listAccounts } from "@/lib/users/queries";
import { endSessionsAction } from "./actions";
import { ProblemNotice } from "./problem-notice";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

export default async function AccountsPage({ searchParams }: PageProps<"/admin/users">) {
  const { done, problem } = await searchParams;
  const [t, words, format] = await Promise.all([getTranslations("accounts"), getTranslations("words"), getFormatter()]);
  const [actor, accounts] = await load(listAccounts);
  const columns = [
    { key: "name", label: t("name") },
    { key: "role", label: t("role") },
    { key: "state", label: t("state") },
    { key: "actions", label: t("actions"), hidden: true },
  ];
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={<ButtonLink href={routes.newUser}>{t("new")}</ButtonLink>}
      />
      <div className="grid gap-6">
        <ProblemNotice problem={problem} />
        {done === "created" && <Notice kind="done">{t("created")}</Notice>}
        {done === "account-ended" && <Notice kind="done">{t("accountEnded")}</Notice>}
        {done === "sessions-ended" && <Notice kind="done">{t("sessionsEnded")}</Notice>}
        <Table caption={t("caption")} columns={columns}>
          {accounts.map((account) => (
            <Row key={account.id}>
              <RowHeading>
                <Name className="font-semibold">{account.name}</Name>
                <span className="block break-all text-muted text-sm">{account.email}</span>
              </RowHeading>
              <Cell label={t("role")}>
                {words(`roles.${account.role}`)}
                <span className="block text-muted text-sm">
                  {account.regions.map((region) => words(`regions.${region}`)).join(", ")}
                </span>
              </Cell>
              <Cell label={t("state")}>
                {account.endedAt
                  ? t("ended", { day: format.dateTime(account.endedAt, "day") })
                  : t("sessions", { count: account.openSessions })}
              </Cell>
              <ActionsCell>
                {!account.endedAt && account.id !== actor.id && (
                  <>
                    <form action={endSessionsAction}>
                      <input type="hidden" name="userId" value={account.id} />
                      <Button
                        type="submit"
                        variant="secondary"
                        size="small"
                        aria-label={t("endSessionsOf", { name: isolated(account.name) })}
                      >
                        {t("endSessions")}
                      </Button>
                    </form>
                    <ButtonLink
                      href={routes.endAccount(account.id)}
                      prefetch={false}
                      variant="quiet"
                      size="small"
                      aria-label={t("endAccountOf", { name: isolated(account.name) })}
                    >
                      {t("endAccount")}
                    </ButtonLink>
                  </>
                )}
              </ActionsCell>
            </Row>
          ))}
        </Table>
      </div>
    </>
  );
}
