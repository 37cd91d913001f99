import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { NewEntryHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { ChooseParty } from "@/components/party/choose-party";
import { Minds } from "@/components/party/minds";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { findAppointment } from "@/lib/appointments/queries";
import { getOpenCase } from "@/lib/cases/queries";
import { listToMind } from "@/lib/cases/to-mind";
import { plannedAs } from "../../appointments/planned-as";
import { ConversationForm } from "../fields";

type Props = PageProps<"/cases/[number]/conversations/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.conversations"))("title") };
}

export default async function NewConversationPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId, appointment: id } = await searchParams;
  const [{ now }, [{ parties }, planned, all]] = await load((actor) =>
    Promise.all([getOpenCase(actor, number), findAppointment(actor, number, id), listToMind(actor, number)]),
  );
  const party = parties.find((one) => one.id === partyId);
  if (partyId !== undefined && !party) notFound();
  const kind = "conversations";
  const day = dayOf(now);
  const minds = all.filter((one) => one.party.id === partyId);
  return (
    <>
      <NewEntryHeader kind={kind} number={number} party={party} />
      <Minds of={minds} />
      {party ? (
        <WithDraft
          address={planned ? routes.tookPlace(number, planned.id, party.id) : routes.newEntry(number, kind, party.id)}
        >
          <FormWords of={["entries.form", "entries.conversations"]}>
            <ConversationForm
              defaults={{ key: crypto.randomUUID(), number, partyId: party.id, heldOn: day, ...plannedAs(planned) }}
              today={day}
              people={minds.flatMap(({ around }) => around.people.map(({ name }) => name))}
            />
          </FormWords>
        </WithDraft>
      ) : (
        <ChooseParty parties={parties} address={(id) => routes.newEntry(number, kind, id)} />
      )}
    </>
  );
}
