import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { GoalForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.goals"))("correct") };
}

export default async function CorrectGoalPage({ params }: PageProps<"/cases/[number]/goals/[id]">) {
  const { number, id } = await params;
  const kind = "goals";
  const [{ now }, { entry, head, parties }] = await load((actor) => getEntryToCorrect(actor, number, kind, id));
  const { partyId, goal, namedOn, voided } = entry;
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.goals"]}>
          <GoalForm defaults={{ ...head, partyId, goal, namedOn }} parties={parties} today={dayOf(now)} />
        </FormWords>
      </WithDraft>
    </>
  );
}
