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
import { fullName } from "@/lib/parties/full-name";
import { PersonAroundForm } from "../fields";

type Props = PageProps<"/cases/[number]/people-around/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.people_around"))("title") };
}

export default async function NewPersonAroundPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId } = await searchParams;
  const [{ now }, { parties }] = await load((actor) => getOpenCase(actor, number));
  const party = parties.find((one) => one.id === partyId);
  if (partyId !== undefined && !party) notFound();
  const kind = "people_around";
  const day = dayOf(now);
  const sameSide = parties
    .filter(({ id, side }) => id !== party?.id && side === party?.side)
    .map((one) => ({ id: one.id, name: fullName(one) }));
  return (
    <>
      <NewEntryHeader kind={kind} number={number} party={party} />
      {party ? (
        <WithDraft address={routes.newEntry(number, kind, party.id)}>
          <FormWords of={["entries.form", "entries.people_around"]}>
            <PersonAroundForm
              defaults={{ key: crypto.randomUUID(), number, partyId: party.id, knownOn: day }}
              today={day}
              sameSide={sameSide}
            />
          </FormWords>
        </WithDraft>
      ) : (
        <ChooseParty parties={parties} address={(id) => routes.newEntry(number, kind, id)} />
      )}
    </>
  );
}
