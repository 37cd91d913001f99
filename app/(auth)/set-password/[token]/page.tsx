import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/core/routes";
import { isLinkAlive } from "@/lib/auth/one-time-links";
import { PublicPage } from "../../public-page";
import { SetPasswordForm } from "./set-password-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setPassword"))("title") };
}

export default async function SetPasswordPage({ params }: PageProps<"/set-password/[token]">) {
  const { token } = await params;
  const t = await getTranslations("setPassword");
  if (await isLinkAlive(token)) {
    return (
      <PublicPage title={t("title")}>
        <FormWords of={["setPassword"]}>
          <SetPasswordForm token={token} />
        </FormWords>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={t("deadTitle")} description={t("dead")}>
      <ButtonLink href={routes.forgottenPassword}>{t("new")}</ButtonLink>
    </PublicPage>
  );
}
