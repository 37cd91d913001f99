import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { load } from "@/lib/action/load";
import { getOpenCase } from "@/lib/cases/queries";
import { today } from "@/lib/core/clock";
import { routes } from "@/lib/core/routes";
import { newestVersion } from "@/lib/corrections/present";
import { ContactCorrectionForm } from "./contact-correction-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("correction"))("contact") };
}

export default async function CorrectContactPage({ params }: PageProps<"/cases/[number]/mediated-contacts/[id]">) {
  const { number, id } = await params;
  const [t, inCase] = await Promise.all([getTranslations("correction"), getTranslations("case")]);
  const [, { versions, takenUpOn }] = await load((actor) => getOpenCase(actor, number));
  const newest = newestVersion(versions.contacts, id);
  if (!newest) notFound();
  const { heldOn, form } = newest;
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: inCase("title", { number }) }}
        title={t("contact")}
        description={t("description")}
      />
      <ContactCorrectionForm
        defaults={{ key: crypto.randomUUID(), number, corrects: newest.id, heldOn, form }}
        days={{ takenUpOn, today: today() }}
      />
    </>
  );
}
