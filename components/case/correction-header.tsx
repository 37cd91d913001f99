import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";

type Props = { number: string; title: string; voided: boolean };

/** What is corrected, what that means, and how to put back what was voided. */
export async function CorrectionHeader({ number, title, voided }: Props) {
  const [t, inCase] = await Promise.all([getTranslations("correction"), getTranslations("case")]);
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: inCase("title", { number }) }}
        title={title}
        description={t("description")}
      />
      {voided && (
        <div className="mb-6">
          <Notice kind="attention">{t("isVoided")}</Notice>
        </div>
      )}
    </>
  );
}
