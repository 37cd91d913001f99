import { useFormatter, useTranslations } from "next-intl";
import { Button, ButtonLink } from "@/components/ui/button";
import { ActionsCell, Cell, Row, RowHeading, Table } from "@/components/ui/table";
import { Name } from "@/components/ui/typed";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import type { Account } from "@/lib/users/schema";
import { endSessionsAction, sendFirstLinkAction } from "./actions";

/** All accounts, with what `viewer` can do about each: nothing about their own. */
export function AccountsTable({ accounts, viewer }: { accounts: Account[]; viewer: string }) {
  const [t, changes] = [useTranslations("accounts"), useTranslations("accountChanges")];
  const [words, format] = [useTranslations("words"), useFormatter()];
  const stateOf = (account: Account) => {
    if (account.endedAt) return t("ended", { day: format.dateTime(account.endedAt, "day") });
    return account.hasPassword ? t("sessions", { count: account.openSessions }) : changes("noPassword");
  };
  const columns = [
    { key: "name", label: t("name") },
    { key: "role", label: t("role") },
    { key: "state", label: t("state") },
    { key: "actions", label: t("actions"), hidden: true },
  ];
  return (
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
          <Cell label={t("state")}>{stateOf(account)}</Cell>
          <ActionsCell>{!account.endedAt && account.id !== viewer && <Actions account={account} />}</ActionsCell>
        </Row>
      ))}
    </Table>
  );
}

function Actions({ account }: { account: Account }) {
  const { id, hasPassword } = account;
  const name = isolated(account.name);
  const [t, changes] = [useTranslations("accounts"), useTranslations("accountChanges")];
  const [action, label, labelOf] = hasPassword
    ? [endSessionsAction, t("endSessions"), t("endSessionsOf", { name })]
    : [sendFirstLinkAction, changes("sendLink"), changes("sendLinkOf", { name })];
  return (
    <>
      <form action={action}>
        <input type="hidden" name="userId" value={id} />
        <Button type="submit" variant="secondary" size="small" aria-label={labelOf}>
          {label}
        </Button>
      </form>
      <ButtonLink
        href={routes.changeAccount(id)}
        prefetch={false}
        variant="quiet"
        size="small"
        aria-label={t("changeOf", { name })}
      >
        {t("change")}
      </ButtonLink>
      <ButtonLink
        href={routes.endAccount(id)}
        prefetch={false}
        variant="quiet"
        size="small"
        aria-label={t("endAccountOf", { name })}
      >
        {t("endAccount")}
      </ButtonLink>
    </>
  );
}
