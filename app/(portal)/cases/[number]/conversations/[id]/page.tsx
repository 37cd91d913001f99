import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { ConversationForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.conversations"))("correct") };
}

export default async function CorrectConversationPage({ params }: PageProps<"/cases/[number]/conversations/[id]">) {
  const { number, id } = await params;
  const kind = "conversations";
  const [{ now }, { entry, head, parties }] = await load((actor) => getEntryToCorrect(actor, number, kind, id));
  const { partyId, appointmentId, purpose, setting, place, heldOn, minutes, present, note, next, voided } = entry;
  const typed = { partyId, purpose, setting, heldOn, note, minutes: minutes?.toString() ?? "" };
  const optional = { appointmentId: appointmentId ?? "", place: place ?? "", present: present ?? "", next: next ?? "" };
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.conversations"]}>
          <ConversationForm defaults={{ ...head, ...typed, ...optional }} parties={parties} today={dayOf(now)} />
        </FormWords>
      </WithDraft>
    </>
  );
}
