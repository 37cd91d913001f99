import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { ChooseParty } from "@/components/party/choose-party";
import { SideMark } from "@/components/party/side-mark";
import { PageHeader } from "@/components/ui/page-header";
import { today } from "@/core/clock";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getOpenCase } from "@/lib/cases/queries";
import { fullName } from "@/lib/parties/present";
import { DecisionForm } from "./decision-form";

type Props = PageProps<"/cases/[number]/decisions/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("decision"))("title") };
}

export default async function NewDecisionPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId } = await searchParams;
  const [t, words, inCase] = await Promise.all([
    getTranslations("decision"),
    getTranslations("words"),
    getTranslations("case"),
  ]);
  const [, theCase] = await load((actor) => getOpenCase(actor, number));
  const back = { href: routes.case(number), label: inCase("title", { number }) };
  if (partyId === undefined) {
    return (
      <>
        <PageHeader back={back} title={t("title")} description={t("party")} />
        <ChooseParty parties={theCase.parties} address={(id) => routes.newDecision(number, id)} />
      </>
    );
  }
  const party = theCase.parties.find((one) => one.id === partyId);
  if (!party) notFound();
  const defaults = { key: crypto.randomUUID(), number, partyId: party.id, decidedOn: today() };
  return (
    <>
      <PageHeader
        back={back}
        title={inCase("decisionFor", { name: fullName(party) })}
        description={<SideMark side={party.side} label={words(`sides.${party.side}`)} />}
      />
      <FormWords of={["decision"]}>
        <DecisionForm defaults={defaults} />
      </FormWords>
    </>
  );
}
