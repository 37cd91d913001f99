import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { routes } from "@/core/routes";
import { PublicPage } from "../public-page";
import { ForgottenPasswordForm } from "./forgotten-password-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("forgottenPassword"))("title") };
}

export default async function ForgottenPasswordPage({ searchParams }: PageProps<"/forgotten-password">) {
  const { done } = await searchParams;
  const t = await getTranslations("forgottenPassword");
  return (
    <PublicPage title={t("title")} description={t("description")}>
      {done === "sent" ? (
        <Notice kind="done" title={t("sentTitle")}>
          {t("sent")}
        </Notice>
      ) : (
        <FormWords of={["forgottenPassword", "signIn"]}>
          <ForgottenPasswordForm />
        </FormWords>
      )}
      <TextLink href={routes.signIn}>{t("back")}</TextLink>
    </PublicPage>
  );
}
