import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { load } from "@/lib/action/load";
import { getOpenCase } from "@/lib/cases/queries";
import { wallClock } from "@/lib/core/calendar";
import { routes } from "@/lib/core/routes";
import { newestVersion } from "@/lib/corrections/present";
import { fullName } from "@/lib/parties/present";
import { AttemptCorrectionForm } from "./attempt-correction-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("correction"))("attempt") };
}

export default async function CorrectAttemptPage({ params }: PageProps<"/cases/[number]/contact-attempts/[id]">) {
  const { number, id } = await params;
  const [t, inCase] = await Promise.all([getTranslations("correction"), getTranslations("case")]);
  const [, { versions, parties }] = await load((actor) => getOpenCase(actor, number));
  const newest = newestVersion(versions.attempts, id);
  if (!newest) notFound();
  const { partyId, at, direction, channel, result, note } = newest;
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: inCase("title", { number }) }}
        title={t("attempt")}
        description={t("description")}
      />
      <AttemptCorrectionForm
        defaults={{
          key: crypto.randomUUID(),
          number,
          corrects: newest.id,
          partyId,
          at: wallClock(at),
          direction,
          channel,
          result,
          note: note ?? "",
        }}
        parties={parties.map((party) => ({ id: party.id, name: fullName(party) }))}
      />
    </>
  );
}
