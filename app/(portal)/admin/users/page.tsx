import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProblemNotice } from "@/app/(portal)/problem-notice";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { listDecidedChanges, listOpenChanges } from "@/lib/users/change-queries";
import { listAccounts } from "@/lib/users/queries";
import { AccountsTable } from "./accounts-table";
import { AloneNotice } from "./alone-notice";
import { DecidedChanges } from "./decided-changes";
import { DoneNotice } from "./done-notice";
import { OpenChanges } from "./open-changes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("title") };
}

export default async function AccountsPage({ searchParams }: PageProps<"/admin/users">) {
  const [{ done, problem }, t] = await Promise.all([searchParams, getTranslations("accounts")]);
  const [actor, [accounts, open, decided]] = await load((actor) =>
    Promise.all([listAccounts(actor), listOpenChanges(actor), listDecidedChanges(actor)]),
  );
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={<ButtonLink href={routes.newUser}>{t("new")}</ButtonLink>}
      />
      <div className="grid gap-8">
        <ProblemNotice problem={problem} />
        <DoneNotice done={done} />
        <AloneNotice accounts={accounts} />
        <OpenChanges changes={open} viewer={actor.id} />
        <AccountsTable accounts={accounts} viewer={actor.id} />
        <DecidedChanges changes={decided} />
      </div>
    </>
  );
}
