import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getAssignment } from "@/lib/cases/queries";
import { MediatorForm } from "./mediator-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mediator"))("title") };
}

export default async function MediatorPage({ params }: PageProps<"/cases/[number]/mediator">) {
  const { number } = await params;
  const [t, words, inCase] = await Promise.all([
    getTranslations("mediator"),
    getTranslations("words"),
    getTranslations("case"),
  ]);
  const [, { region, mediators }] = await load((actor) => getAssignment(actor, number));
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: inCase("title", { number }) }}
        title={t("title")}
        description={t("description", { region: words(`regions.${region}`) })}
      />
      <FormWords of={["mediator", "registration"]}>
        <MediatorForm number={number} mediators={mediators} />
      </FormWords>
    </>
  );
}
