import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { listTextVersions } from "@/lib/information-texts/queries";
import { DecisionForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.decisions"))("correct") };
}

export default async function CorrectDecisionPage({ params }: PageProps<"/cases/[number]/decisions/[id]">) {
  const { number, id } = await params;
  const kind = "decisions";
  const [{ now }, [{ entry, head, parties }, texts]] = await load((actor) =>
    Promise.all([getEntryToCorrect(actor, number, kind, id), listTextVersions(actor)]),
  );
  const { partyId, decision, decidedOn, until, forms, channel, why, informationText, note, voided } = entry;
  const typed = { partyId, decision, decidedOn, forms: Object.fromEntries((forms ?? []).map((form) => [form, "on"])) };
  const told = { informationText: String(informationText ?? "") };
  const optional = { until: until ?? "", channel: channel ?? "", why: why ?? "", note: note ?? "", ...told };
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.decisions"]}>
          <DecisionForm
            defaults={{ ...head, ...typed, ...optional }}
            parties={parties}
            today={dayOf(now)}
            texts={texts}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
