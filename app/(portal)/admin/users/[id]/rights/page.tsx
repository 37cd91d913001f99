import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import { load } from "@/lib/action/load";
import { listOpenChanges } from "@/lib/users/change-queries";
import { getAccount } from "@/lib/users/queries";
import { rightsText } from "@/lib/users/schema";
import { RightsForm } from "./rights-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("change") };
}

export default async function RightsPage({ params }: PageProps<"/admin/users/[id]/rights">) {
  const [{ id }, t, accounts] = await Promise.all([
    params,
    getTranslations("accountChanges"),
    getTranslations("accounts"),
  ]);
  const [actor, [account, open]] = await load((actor) => Promise.all([getAccount(actor, id), listOpenChanges(actor)]));
  if (account.endedAt || account.id === actor.id) notFound();
  const ticked = Object.fromEntries(account.regions.map((region) => [region, "on"]));
  const defaults = {
    ...{ key: crypto.randomUUID(), userId: account.id, was: rightsText(account) },
    ...{ role: account.role, regions: ticked },
  };
  return (
    <>
      <PageHeader
        back={{ href: routes.users, label: accounts("back") }}
        title={t("changeTitle", { name: isolated(account.name) })}
        description={account.email}
      />
      <div className="grid max-w-measure gap-6">
        {open.some((change) => change.userId === account.id) && <Notice kind="attention">{t("waitsAlready")}</Notice>}
        <Notice>
          <p>{t("rule")}</p>
          <p>{t("moveRule")}</p>
        </Notice>
        <FormWords of={["accounts"]}>
          <RightsForm defaults={defaults} />
        </FormWords>
      </div>
    </>
  );
}
