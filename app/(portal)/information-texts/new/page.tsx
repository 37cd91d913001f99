import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { FormWords } from "@/components/form/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { findNewestText } from "@/lib/information-texts/queries";
import { InformationTextForm } from "./text-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("informationTexts"))("newTitle") };
}

export default async function NewInformationTextPage() {
  const t = await getTranslations("informationTexts");
  const [, newest] = await load(findNewestText);
  const { version = 0, dutch = "", english = "" } = newest ?? {};
  return (
    <>
      <PageHeader
        back={{ href: routes.informationTexts, label: t("title") }}
        title={t("newTitle")}
        description={t("newMeans")}
      />
      <WithDraft address={routes.newInformationText}>
        <FormWords of={["informationTexts"]}>
          <InformationTextForm defaults={{ key: crypto.randomUUID(), seen: String(version), dutch, english }} />
        </FormWords>
      </WithDraft>
    </>
  );
}
