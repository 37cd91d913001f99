import { getTranslations } from "next-intl/server";
import { SentTextNotice } from "@/app/sent-text-notice";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";

/** What is not there and what is not for this person look the same. */
export default async function NotFoundInPortal() {
  const t = await getTranslations("app");
  return (
    <>
      <PageHeader title={t("notFoundTitle")} description={t("notFound")} />
      <SentTextNotice />
      <ButtonLink href={routes.home}>{t("toHome")}</ButtonLink>
    </>
  );
}
