import { getTranslations } from "next-intl/server";
import { SentTextNotice } from "@/app/sent-text-notice";
import { PlainShell } from "@/components/layout/plain-shell";
import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/core/routes";

/** What is not there and what is not for this person look the same. */
export default async function NotFoundPage() {
  const t = await getTranslations("app");
  return (
    <PlainShell brand={t("brand")} title={t("notFoundTitle")} description={t("notFound")} skip={t("skip")}>
      <SentTextNotice />
      <ButtonLink href={routes.home}>{t("toHome")}</ButtonLink>
    </PlainShell>
  );
}
