import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { CorrectionHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getEntryToCorrect } from "@/lib/cases/entry-to-correct";
import { getGuardians } from "@/lib/guardian-consents/queries";
import { GuardianConsentForm } from "../fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.guardian_consents"))("correct") };
}

export default async function CorrectGuardianConsentPage({
  params,
}: PageProps<"/cases/[number]/guardian-consents/[id]">) {
  const { number, id } = await params;
  const kind = "guardian_consents";
  const [{ now }, [{ entry, head, parties }, { guardians }]] = await load((actor) =>
    Promise.all([getEntryToCorrect(actor, number, kind, id), getGuardians(actor, number)]),
  );
  const { partyId, answer, guardianName, saidOn, voided } = entry;
  const ofParty = guardians.filter((one) => one.partyId === entry.partyId);
  // What stands there is a version of them, which may not be the newest.
  const asked = ofParty.find((one) => one.versions.includes(entry.guardianId ?? ""));
  const optional = { channel: entry.channel ?? "", note: entry.note ?? "", guardianId: asked?.id ?? "" };
  return (
    <>
      <CorrectionHeader kind={kind} number={number} voided={voided} />
      <WithDraft address={routes.entry(number, kind, id)}>
        <FormWords of={["entries.form", "entries.guardian_consents"]}>
          <GuardianConsentForm
            defaults={{ ...head, ...optional, partyId, answer, guardianName, saidOn }}
            parties={parties}
            today={dayOf(now)}
            guardians={ofParty}
          />
        </FormWords>
      </WithDraft>
    </>
  );
}
