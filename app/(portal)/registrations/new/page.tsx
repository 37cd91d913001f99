import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { FormWords } from "@/components/form/form-words";
import { countryChoices } from "@/components/party/countries";
import { languageChoices } from "@/components/party/languages";
import { PageHeader } from "@/components/ui/page-header";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { requireReach } from "@/lib/auth/permissions";
import { RegistrationForm } from "./registration-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registration"))("newTitle") };
}

export default async function NewRegistrationPage() {
  const [t, words, locale] = await Promise.all([
    getTranslations("registration"),
    getTranslations("words"),
    getLocale(),
  ]);
  const [actor] = await load((actor) => requireReach(actor, "registrations.create"));
  const newParty = { country: "NL", preferredLanguage: "nl", messagePermission: "unknown" };
  const defaults = {
    key: crypto.randomUUID(),
    receivedOn: dayOf(actor.now),
    region: actor.regions.length === 1 ? (actor.regions[0] ?? "") : "",
    parties: [newParty, newParty],
  };
  return (
    <>
      <PageHeader
        back={{ href: routes.registrations, label: t("back") }}
        title={t("newTitle")}
        description={t("newDescription")}
      />
      <WithDraft address={routes.newRegistration}>
        <FormWords of={["registration", "reaching"]}>
          <RegistrationForm
            defaults={defaults}
            countries={countryChoices(locale)}
            languages={languageChoices(locale, words)}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
