import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { requireReach } from "@/lib/auth/permissions";
import { AccountForm } from "./account-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts"))("new") };
}

export default async function NewAccountPage() {
  const [t, changes] = await Promise.all([getTranslations("accounts"), getTranslations("accountChanges")]);
  await load((actor) => requireReach(actor, "users.manage"));
  return (
    <>
      <PageHeader back={{ href: routes.users, label: t("back") }} title={t("new")} />
      <div className="grid max-w-measure gap-6">
        <Notice>{changes("newRule")}</Notice>
        <FormWords of={["accounts"]}>
          <AccountForm formKey={crypto.randomUUID()} />
        </FormWords>
      </div>
    </>
  );
}
