import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { may } from "@/lib/auth/permissions";
import { listInformationTexts } from "@/lib/information-texts/queries";
import { TextVersion } from "./text-version";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("informationTexts"))("title") };
}

export default async function InformationTextsPage({ searchParams }: PageProps<"/information-texts">) {
  const { done } = await searchParams;
  const t = await getTranslations("informationTexts");
  const [actor, [newest, ...earlier]] = await load(listInformationTexts);
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        actions={
          may(actor, "information_texts.write") && (
            <ButtonLink href={routes.newInformationText}>{t("write")}</ButtonLink>
          )
        }
      />
      <div className="grid gap-6">
        {done === "written" && newest && <Notice kind="done">{t("saved")}</Notice>}
        {newest ? <TextVersion text={newest} /> : <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>}
        {earlier.length > 0 && (
          <section aria-labelledby="earlier" className="grid gap-3">
            <h2 id="earlier" className="font-semibold text-xl">
              {t("earlier")}
            </h2>
            {earlier.map((text) => (
              <details key={text.version}>
                <summary className="cursor-pointer">{t("version", { version: String(text.version) })}</summary>
                <TextVersion text={text} />
              </details>
            ))}
          </section>
        )}
      </div>
    </>
  );
}
