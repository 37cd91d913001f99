import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { StayForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.stays"))("correct") };
}

export default async function CorrectStayPage({ params }: PageProps<"/cases/[number]/stays/[id]">) {
  const { number, id } = await params;
  const kind = "stays";
  const [{ now }, { entry, head, parties }] = await load((actor) => getEntryToCorrect(actor, number, kind, id));
  const { partyId, stay, place, knownOn, voided } = entry;
  const optional = {
    registrationNumber: entry.registrationNumber ?? "",
    addressUse: entry.addressUse ?? "",
    fromOn: entry.fromOn ?? "",
    untilOn: entry.untilOn ?? "",
    note: entry.note ?? "",
  };
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.stays"]}>
          <StayForm
            defaults={{ ...head, ...optional, partyId, stay, place, knownOn }}
            parties={parties}
            today={dayOf(now)}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
