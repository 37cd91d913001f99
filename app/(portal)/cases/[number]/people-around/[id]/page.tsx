import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { PersonAroundForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.people_around"))("correct") };
}

export default async function CorrectPersonAroundPage({ params }: PageProps<"/cases/[number]/people-around/[id]">) {
  const { number, id } = await params;
  const kind = "people_around";
  const [{ now }, { entry, head, parties }] = await load((actor) => getEntryToCorrect(actor, number, kind, id));
  const { partyId, relation, name, knownOn, voided } = entry;
  const optional = {
    samePartyId: entry.samePartyId ?? "",
    organisation: entry.organisation ?? "",
    phone: entry.phone ?? "",
    email: entry.email ?? "",
    address: entry.address ?? "",
    instructions: entry.instructions ?? "",
    fromOn: entry.fromOn ?? "",
    untilOn: entry.untilOn ?? "",
  };
  const side = parties.find((one) => one.id === entry.partyId)?.side;
  const sameSide = parties.filter((one) => one.id !== entry.partyId && one.side === side);
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.people_around"]}>
          <PersonAroundForm
            defaults={{ ...head, ...optional, partyId, relation, name, knownOn }}
            parties={parties}
            today={dayOf(now)}
            sameSide={sameSide}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
