import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CorrectionHeader } from "@/components/case/correction-header";
import { FormWords } from "@/components/form/form-words";
import { today } from "@/core/clock";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { fullName } from "@/lib/parties/present";
import { DecisionCorrectionForm } from "./decision-correction-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("correction"))("decision") };
}

export default async function CorrectDecisionPage({ params }: PageProps<"/cases/[number]/decisions/[id]">) {
  const { number, id } = await params;
  const t = await getTranslations("correction");
  const [, { parties, entry }] = await load((actor) => getEntryToCorrect(actor, number, "decisions", id));
  const { partyId, decision, decidedOn, voided } = entry;
  return (
    <>
      <CorrectionHeader number={number} title={t("decision")} voided={voided} />
      <FormWords of={["decision", "correction"]}>
        <DecisionCorrectionForm
          defaults={{
            ...{ key: crypto.randomUUID(), number, corrects: entry.id, voided: voided ? "on" : "" },
            ...{ partyId, decision, decidedOn },
          }}
          parties={parties.map((party) => ({ id: party.id, name: fullName(party) }))}
          today={today()}
        />
      </FormWords>
    </>
  );
}
