import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { requireActor } from "@/lib/auth/current-actor";
import { ChangePasswordForm } from "./change-password-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("changePassword") };
}

export default async function ChangePasswordPage() {
  await requireActor();
  const t = await getTranslations("account");
  return (
    <>
      <PageHeader
        title={t("changePassword")}
        back={{ href: routes.account, label: t("title") }}
        description={t("changeMeans")}
      />
      <FormWords of={["setPassword"]}>
        <ChangePasswordForm />
      </FormWords>
    </>
  );
}
