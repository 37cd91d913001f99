import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { FormWords } from "@/components/form/form-words";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getReopening } from "@/lib/cases/closing";
import { ReopeningForm } from "./reopening-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reopening"))("title") };
}

export default async function ReopeningPage({ params }: PageProps<"/cases/[number]/reopening">) {
  const { number } = await params;
  const [t, inCase] = await Promise.all([getTranslations("reopening"), getTranslations("case")]);
  const [{ now }, { closedOn }] = await load((actor) => getReopening(actor, number));
  return (
    <>
      <PageHeader back={{ href: routes.case(number), label: inCase("title", { number }) }} title={t("title")} />
      <div className="grid gap-6">
        <Notice>{t("means")}</Notice>
        <WithDraft address={routes.reopening(number)}>
          <FormWords of={["reopening"]}>
            <ReopeningForm
              defaults={{ key: crypto.randomUUID(), number, reopenedOn: dayOf(now) }}
              closedOn={closedOn}
            />
          </FormWords>
        </WithDraft>
      </div>
    </>
  );
}
