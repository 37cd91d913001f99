import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CorrectionHeader } from "@/components/case/correction-header";
import { FormWords } from "@/components/form/form-words";
import { today } from "@/core/clock";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { ContactCorrectionForm } from "./contact-correction-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("correction"))("contact") };
}

export default async function CorrectContactPage({ params }: PageProps<"/cases/[number]/mediated-contacts/[id]">) {
  const { number, id } = await params;
  const t = await getTranslations("correction");
  const [, { takenUpOn, entry }] = await load((actor) => getEntryToCorrect(actor, number, "contacts", id));
  const { heldOn, form, voided } = entry;
  return (
    <>
      <CorrectionHeader number={number} title={t("contact")} voided={voided} />
      <FormWords of={["contact", "correction"]}>
        <ContactCorrectionForm
          defaults={{
            ...{ key: crypto.randomUUID(), number, corrects: entry.id, voided: voided ? "on" : "" },
            ...{ heldOn, form },
          }}
          days={{ takenUpOn, today: today() }}
        />
      </FormWords>
    </>
  );
}
