import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { today } from "@/core/clock";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getContactPossible } from "@/lib/cases/contact-possible";
import { fullName } from "@/lib/parties/present";
import { MediatedContactForm } from "./mediated-contact-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("contact"))("title") };
}

export default async function NewMediatedContactPage({ params }: PageProps<"/cases/[number]/mediated-contacts/new">) {
  const { number } = await params;
  const [t, inCase] = await Promise.all([getTranslations("contact"), getTranslations("case")]);
  const [, { agreed, notAgreed, takenUpOn }] = await load((actor) => getContactPossible(actor, number));
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: inCase("title", { number }) }}
        title={t("title")}
        description={t("description")}
      />
      {agreed ? (
        <FormWords of={["contact"]}>
          <MediatedContactForm defaults={{ key: crypto.randomUUID(), number, heldOn: today() }} takenUpOn={takenUpOn} />
        </FormWords>
      ) : (
        <Notice kind="attention" title={t("notAgreed")}>
          <ul>
            {notAgreed.map((party) => (
              <li key={party.id}>
                <TextLink href={routes.newDecision(number, party.id)} prefetch={false}>
                  {inCase("recordDecisionOf", { name: fullName(party) })}
                </TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
