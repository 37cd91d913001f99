import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CorrectionHeader } from "@/components/case/correction-header";
import { FormWords } from "@/components/form/form-words";
import { wallClock } from "@/core/calendar";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { fullName } from "@/lib/parties/present";
import { AttemptCorrectionForm } from "./attempt-correction-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("correction"))("attempt") };
}

export default async function CorrectAttemptPage({ params }: PageProps<"/cases/[number]/contact-attempts/[id]">) {
  const { number, id } = await params;
  const t = await getTranslations("correction");
  const [, { parties, entry }] = await load((actor) => getEntryToCorrect(actor, number, "attempts", id));
  const { partyId, at, direction, channel, result, note, voided } = entry;
  return (
    <>
      <CorrectionHeader number={number} title={t("attempt")} voided={voided} />
      <FormWords of={["attempt", "correction"]}>
        <AttemptCorrectionForm
          defaults={{
            ...{ key: crypto.randomUUID(), number, corrects: entry.id, voided: voided ? "on" : "" },
            ...{ partyId, at: wallClock(at), direction, channel, result, note: note ?? "" },
          }}
          parties={parties.map((party) => ({ id: party.id, name: fullName(party) }))}
        />
      </FormWords>
    </>
  );
}
