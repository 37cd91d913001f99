import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { KnownOfCase } from "@/components/case/known-of-case";
import { FormWords } from "@/components/form/form-words";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getClosing } from "@/lib/cases/closing";
import { fullName } from "@/lib/parties/full-name";
import { ClosingForm } from "./closing-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("closing"))("title") };
}

export default async function ClosingPage({ params }: PageProps<"/cases/[number]/closing">) {
  const { number } = await params;
  const [t, inCase] = await Promise.all([getTranslations("closing"), getTranslations("case")]);
  const [{ now }, { goals, known, reasons }] = await load((actor) => getClosing(actor, number));
  return (
    <>
      <PageHeader back={{ href: routes.case(number), label: inCase("title", { number }) }} title={t("title")} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="lg:order-2">
          <KnownOfCase known={known} />
        </div>
        <div className="grid gap-6">
          <Notice kind="attention">{t("warning")}</Notice>
          <WithDraft address={routes.closing(number)}>
            <FormWords of={["closing"]}>
              <ClosingForm
                defaults={{
                  ...{ key: crypto.randomUUID(), number, closedOn: dayOf(now) },
                  goals: goals.map(({ id }) => ({ goalId: id, outcome: "unknown" })),
                }}
                goals={goals.map(({ goal, party }) => t("goal", { goal, name: party ? fullName(party) : "" }))}
                reasons={reasons}
                earliest={known.lastEventOn}
              />
            </FormWords>
          </WithDraft>
        </div>
      </div>
    </>
  );
}
