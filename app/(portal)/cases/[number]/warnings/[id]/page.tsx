import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { WarningForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.warnings"))("correct") };
}

export default async function CorrectWarningPage({ params }: PageProps<"/cases/[number]/warnings/[id]">) {
  const { number, id } = await params;
  const kind = "warnings";
  const [{ now }, { entry, head, parties }] = await load((actor) => getEntryToCorrect(actor, number, kind, id));
  const { partyId, warning, against, knownOn, voided } = entry;
  const optional = { untilOn: entry.untilOn ?? "", knownFrom: entry.knownFrom ?? "", mind: entry.mind ?? "" };
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.warnings"]}>
          <WarningForm
            defaults={{ ...head, ...optional, partyId, warning, against, knownOn }}
            parties={parties}
            today={dayOf(now)}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
