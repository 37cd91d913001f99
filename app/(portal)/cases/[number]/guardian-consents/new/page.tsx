import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { NewEntryHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { ChooseParty } from "@/components/party/choose-party";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getGuardians } from "@/lib/guardian-consents/queries";
import { GuardianConsentForm } from "../fields";

type Props = PageProps<"/cases/[number]/guardian-consents/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.guardian_consents"))("title") };
}

export default async function NewGuardianConsentPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId } = await searchParams;
  const [{ now }, { parties, guardians }] = await load((actor) => getGuardians(actor, number));
  const party = parties.find((one) => one.id === partyId);
  if (partyId !== undefined && !party) notFound();
  const kind = "guardian_consents";
  const day = dayOf(now);
  const ofParty = guardians.filter(({ partyId }) => partyId === party?.id);
  return (
    <>
      <NewEntryHeader kind={kind} number={number} party={party} />
      {party ? (
        <WithDraft address={routes.newEntry(number, kind, party.id)}>
          <FormWords of={["entries.form", "entries.guardian_consents"]}>
            <GuardianConsentForm
              defaults={{
                key: crypto.randomUUID(),
                number,
                partyId: party.id,
                saidOn: day,
                guardianId: ofParty.length === 1 ? (ofParty[0]?.id ?? "") : "",
              }}
              today={day}
              guardians={ofParty}
            />
          </FormWords>
        </WithDraft>
      ) : (
        <ChooseParty parties={parties} address={(id) => routes.newEntry(number, kind, id)} />
      )}
    </>
  );
}
