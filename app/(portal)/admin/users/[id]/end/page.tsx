import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProblemNotice } from "@/app/(portal)/problem-notice";
import { CancelLink } from "@/components/form/cancel-link";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import { load } from "@/lib/action/load";
import { getAccount } from "@/lib/users/queries";
import { endAccountAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("endAccount") };
}

/** Asks once more before an account ends, as that cannot be undone. */
export default async function EndAccountPage({ params, searchParams }: PageProps<"/admin/users/[id]/end">) {
  const [{ id }, { problem }, t, changes] = await Promise.all([
    params,
    searchParams,
    getTranslations("accounts"),
    getTranslations("accountChanges"),
  ]);
  const [actor, account] = await load((actor) => getAccount(actor, id));
  if (account.endedAt || account.id === actor.id) notFound();
  return (
    <>
      <PageHeader
        back={{ href: routes.users, label: t("back") }}
        title={t("endTitle", { name: isolated(account.name) })}
        description={account.email}
      />
      <div className="grid max-w-measure gap-6">
        <ProblemNotice problem={problem} />
        {account.role === "admin" && (
          <Notice kind="attention" title={changes("endAdminTitle")}>
            <p>{changes("endAdmin", { name: isolated(account.name) })}</p>
            <p>{changes("endAdminCommand")}</p>
            <p className="mt-2">
              <code translate="no" className="wrap-anywhere">
                npm run user -- end --email {account.email}
              </code>
            </p>
          </Notice>
        )}
        <Notice kind="attention" title={t("endFinal")}>
          <p>{t("endMeans", { name: isolated(account.name) })}</p>
          {account.role !== "admin" && <p>{t("endSessionsToo", { count: account.openSessions })}</p>}
        </Notice>
        <form action={endAccountAction} className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <input type="hidden" name="userId" value={account.id} />
          <Button type="submit" variant="danger">
            {account.role === "admin" ? changes("askEnd") : t("endAccount")}
          </Button>
          <CancelLink href={routes.users} />
        </form>
      </div>
    </>
  );
}
