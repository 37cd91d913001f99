import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { load } from "@/lib/action/load";
import { today } from "@/lib/core/clock";
import { routes } from "@/lib/core/routes";
import { getContactPossible } from "@/lib/mediated-contacts/queries";
import { MediatedContactForm } from "./mediated-contact-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contact"))("title") };
}

export default async function NewMediatedContactPage({ params }: PageProps<"/cases/[number]/mediated-contacts/new">) {
  const { number } = await params;
  const [t, inCase] = await Promise.all([getTranslations("contact"), getTranslations("case")]);
  const [, { agreed, takenUpOn }] = await load((actor) => getContactPossible(actor, number));
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: inCase("title", { number }) }}
        title={t("title")}
        description={t("description")}
      />
      <div className="grid gap-6">
        {!agreed && <Notice kind="attention">{t("notAgreed")}</Notice>}
        <MediatedContactForm defaults={{ key: crypto.randomUUID(), number, heldOn: today() }} takenUpOn={takenUpOn} />
      </div>
    </>
  );
}
