import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { load } from "@/lib/action/load";
import { getOpenCase } from "@/lib/cases/queries";
import { today } from "@/lib/core/clock";
import { routes } from "@/lib/core/routes";
import { newestVersion } from "@/lib/corrections/present";
import { fullName } from "@/lib/parties/present";
import { DecisionCorrectionForm } from "./decision-correction-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("correction"))("decision") };
}

export default async function CorrectDecisionPage({ params }: PageProps<"/cases/[number]/decisions/[id]">) {
  const { number, id } = await params;
  const [t, inCase] = await Promise.all([getTranslations("correction"), getTranslations("case")]);
  const [, { versions, parties }] = await load((actor) => getOpenCase(actor, number));
  const newest = newestVersion(versions.decisions, id);
  if (!newest) notFound();
  const { partyId, decision, decidedOn } = newest;
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: inCase("title", { number }) }}
        title={t("decision")}
        description={t("description")}
      />
      <DecisionCorrectionForm
        defaults={{ key: crypto.randomUUID(), number, corrects: newest.id, partyId, decision, decidedOn }}
        parties={parties.map((party) => ({ id: party.id, name: fullName(party) }))}
        today={today()}
      />
    </>
  );
}
