import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { MediatedContactForm } from "../fields";
import { takingPart } from "../taking-part";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.mediated_contacts"))("correct") };
}

export default async function CorrectContactPage({ params }: PageProps<"/cases/[number]/mediated-contacts/[id]">) {
  const { number, id } = await params;
  const kind = "mediated_contacts";
  const [{ now }, { takenUpOn, entry, head, parties }] = await load((actor) =>
    getEntryToCorrect(actor, number, kind, id),
  );
  const { appointmentId, heldOn, form, participants, ledBy, place, minutes, note, exception, voided } = entry;
  const typed = { heldOn, form, participants: takingPart(parties, (id) => participants?.includes(id) ?? false) };
  const optional = {
    appointmentId: appointmentId ?? "",
    ledBy: ledBy ?? "",
    place: place ?? "",
    minutes: minutes?.toString() ?? "",
    note: note ?? "",
  };
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.mediated_contacts"]}>
          <MediatedContactForm
            defaults={{ ...head, ...typed, ...optional, exception: exception ?? "" }}
            of={parties}
            takenUpOn={takenUpOn}
            today={dayOf(now)}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
