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
import { getOpenCase } from "@/lib/cases/queries";
import { StayForm } from "../fields";

type Props = PageProps<"/cases/[number]/stays/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.stays"))("title") };
}

export default async function NewStayPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId } = await searchParams;
  const [{ now }, { parties }] = await load((actor) => getOpenCase(actor, number));
  const party = parties.find((one) => one.id === partyId);
  if (partyId !== undefined && !party) notFound();
  const kind = "stays";
  const day = dayOf(now);
  return (
    <>
      <NewEntryHeader kind={kind} number={number} party={party} />
      {party ? (
        <WithDraft address={routes.newEntry(number, kind, party.id)}>
          <FormWords of={["entries.form", "entries.stays"]}>
            <StayForm defaults={{ key: crypto.randomUUID(), number, partyId: party.id, knownOn: day }} today={day} />
          </FormWords>
        </WithDraft>
      ) : (
        <ChooseParty parties={parties} address={(id) => routes.newEntry(number, kind, id)} />
      )}
    </>
  );
}
