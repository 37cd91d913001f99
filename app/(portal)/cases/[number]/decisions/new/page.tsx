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
import { getOpenCase } from "@/lib/cases/queries";
import { listToMind } from "@/lib/cases/to-mind";
import { listTextVersions } from "@/lib/information-texts/queries";
import { DecisionForm } from "../fields";

type Props = PageProps<"/cases/[number]/decisions/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.decisions"))("title") };
}

export default async function NewDecisionPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId } = await searchParams;
  const [{ now }, [{ parties }, texts, all]] = await load((actor) =>
    Promise.all([getOpenCase(actor, number), listTextVersions(actor), listToMind(actor, number)]),
  );
  const party = parties.find((one) => one.id === partyId);
  if (partyId !== undefined && !party) notFound();
  const kind = "decisions";
  const day = dayOf(now);
  const minds = all.filter((one) => one.party.id === partyId);
  return (
    <>
      <NewEntryHeader kind={kind} number={number} party={party} />
      <Minds of={minds} />
      {party ? (
        <WithDraft address={routes.newEntry(number, kind, party.id)}>
          <FormWords of={["entries.form", "entries.decisions"]}>
            <DecisionForm
              defaults={{
                key: crypto.randomUUID(),
                number,
                partyId: party.id,
                decidedOn: day,
                informationText: String(texts[0] ?? ""),
              }}
              today={day}
              texts={texts}
            />
          </FormWords>
        </WithDraft>
      ) : (
        <ChooseParty parties={parties} address={(id) => routes.newEntry(number, kind, id)} />
      )}
    </>
  );
}
