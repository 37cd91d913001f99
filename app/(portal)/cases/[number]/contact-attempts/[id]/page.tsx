import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { wallClock } from "@/core/calendar";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { ContactAttemptForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.contact_attempts"))("correct") };
}

export default async function CorrectAttemptPage({ params }: PageProps<"/cases/[number]/contact-attempts/[id]">) {
  const { number, id } = await params;
  const kind = "contact_attempts";
  const [, { entry, head, parties }] = await load((actor) => getEntryToCorrect(actor, number, kind, id));
  const { partyId, at, direction, channel, result, note, voided } = entry;
  const typed = { partyId, at: wallClock(at), direction, channel, result, note: note ?? "" };
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.contact_attempts"]}>
          <ContactAttemptForm defaults={{ ...head, ...typed }} parties={parties} />
        </FormWords>
      </WithDraft>
    </>
  );
}
