import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { wallClock } from "@/core/calendar";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { conversationPurposes } from "@/core/words/conversations";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { AppointmentForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.appointments"))("correct") };
}

export default async function ChangeAppointmentPage({ params }: PageProps<"/cases/[number]/appointments/[id]">) {
  const { number, id } = await params;
  const kind = "appointments";
  const [{ now }, { entry, head, parties }] = await load((actor) => getEntryToCorrect(actor, number, kind, id));
  const { partyId, madeOn, at, minutes, purpose, setting, place, attending, voided } = entry;
  const typed = { partyId: partyId ?? "", madeOn, at: wallClock(at), purpose, setting };
  // What is most often the matter; a form says in which way an appointment did not take place, and not only that.
  const change = { change: "moved", voided: "" };
  const optional = { minutes: minutes?.toString() ?? "", place: place ?? "", attending: attending ?? "" };
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.appointments"]}>
          <AppointmentForm
            defaults={{ ...head, ...typed, ...optional, ...change }}
            parties={partyId === null ? undefined : parties}
            purposes={partyId === null ? [] : conversationPurposes}
            today={dayOf(now)}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
