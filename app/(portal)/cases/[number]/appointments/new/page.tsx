import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { NewEntryHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { ChooseParty } from "@/components/party/choose-party";
import { Minds } from "@/components/party/minds";
import { ButtonLink } from "@/components/ui/button";
import { dayOf } from "@/core/dates";
import { betweenParties, routes } from "@/core/routes";
import { conversationPurposes } from "@/core/words/conversations";
import { load } from "@/lib/action/load";
import { getOpenCase } from "@/lib/cases/queries";
import { listToMind } from "@/lib/cases/to-mind";
import { AppointmentForm } from "../fields";

type Props = PageProps<"/cases/[number]/appointments/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.appointments"))("title") };
}

export default async function NewAppointmentPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId } = await searchParams;
  const t = await getTranslations("entries.appointments");
  const [{ now }, [{ parties }, all]] = await load((actor) =>
    Promise.all([getOpenCase(actor, number), listToMind(actor, number)]),
  );
  const kind = "appointments";
  const party = parties.find((one) => one.id === partyId);
  const isBetween = partyId === betweenParties;
  if (partyId !== undefined && !party && !isBetween) notFound();
  const day = dayOf(now);
  const minds = isBetween ? all : all.filter((one) => one.party.id === partyId);
  const typed = { key: crypto.randomUUID(), number, madeOn: day, partyId: party?.id ?? "" };
  return (
    <>
      <NewEntryHeader kind={kind} number={number} party={party} />
      <Minds of={minds} />
      {party || isBetween ? (
        <WithDraft address={routes.newEntry(number, kind, party?.id ?? betweenParties)}>
          <FormWords of={["entries.form", "entries.appointments"]}>
            <AppointmentForm
              defaults={isBetween ? { ...typed, purpose: "contact" } : typed}
              purposes={isBetween ? [] : conversationPurposes}
              today={day}
              people={minds.flatMap(({ around }) => around.people.map(({ name }) => name))}
            />
          </FormWords>
        </WithDraft>
      ) : (
        <div className="grid justify-items-start gap-4">
          <ChooseParty parties={parties} address={(id) => routes.newEntry(number, kind, id)} />
          <ButtonLink href={routes.newEntry(number, kind, betweenParties)} prefetch={false} variant="secondary">
            {t("between")}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
