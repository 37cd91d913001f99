import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { FormWords } from "@/components/form/form-words";
import { countryChoices } from "@/components/party/countries";
import { languageChoices } from "@/components/party/languages";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getRegisteredToAddTo } from "@/lib/registered/queries";
import { NewPartyForm } from "./new-party-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registered"))("newTitle") };
}

/** Adds a party who was not registered at first. */
export default async function NewPartyPage({ params }: PageProps<"/registered/[of]/parties/new">) {
  const { of } = await params;
  const [t, words, locale] = await Promise.all([getTranslations("registered"), getTranslations("words"), getLocale()]);
  await load((actor) => getRegisteredToAddTo(actor, of));
  const party = { country: "NL", preferredLanguage: "nl", messagePermission: "unknown" };
  return (
    <>
      <PageHeader
        back={{ href: routes.registered(of), label: t("title") }}
        title={t("newTitle")}
        description={t("newDescription")}
      />
      <WithDraft address={routes.newRegisteredParty(of)}>
        <FormWords of={["registered", "registration", "reaching"]}>
          <NewPartyForm
            defaults={{ key: crypto.randomUUID(), of, party }}
            countries={countryChoices(locale)}
            languages={languageChoices(locale, words)}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
