import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { FormWords } from "@/components/form/form-words";
import { RegisteredParty } from "@/components/party/registered-party";
import { RegistrationSummary } from "@/components/registration/registration-summary";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { today } from "@/core/clock";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getContactDetails } from "@/lib/contact-details/get";
import { assessmentOf, getRegistration } from "@/lib/registrations/queries";
import { TakeUpForm, TurnDownForm } from "./assessment-forms";

type Props = PageProps<"/registrations/[id]">;

/** Read once for the title and the page. */
const read = cache((id: string) => load((actor) => getRegistration(actor, id)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id }, t, format] = await Promise.all([params, getTranslations("registration"), getFormatter()]);
  const [, { registration }] = await read(id);
  return { title: t("title", { day: format.dateTime(asDate(registration.receivedOn), "day") }) };
}

export default async function RegistrationPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { done, reach } = await searchParams;
  const [t, words, format] = await Promise.all([
    getTranslations("registration"),
    getTranslations("words"),
    getFormatter(),
  ]);
  const [, { registration, parties }] = await read(id);
  const [, { mediators, mayTurnDown }] = await load((actor) => assessmentOf(actor, registration));
  const shown = parties.find((party) => party.id === reach);
  const details = shown && (await load((actor) => getContactDetails(actor, shown.id)))[1];
  const assessed = { registrationId: id, receivedOn: registration.receivedOn, today: today() };
  const pending = registration.decision === "pending";

  return (
    <>
      <PageHeader
        back={{ href: routes.registrations, label: t("back") }}
        title={t("title", { day: format.dateTime(asDate(registration.receivedOn), "day") })}
        description={[
          words(`offenceCategories.${registration.offenceCategory}`),
          words(`regions.${registration.region}`),
        ].join(" · ")}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {done === "recorded" && <Notice kind="done">{t("recorded")}</Notice>}
        <div className="grid gap-4 md:grid-cols-2">
          {parties.map((party) => (
            <RegisteredParty
              key={party.id}
              party={party}
              details={party.id === shown?.id ? (details ?? null) : null}
              address={pending ? `${routes.registration(id)}?reach=${party.id}` : null}
            />
          ))}
        </div>
        <RegistrationSummary registration={registration} />
        {pending && mediators.length === 0 && !mayTurnDown && <Notice>{t("assessLocked")}</Notice>}
        <div className="grid items-start gap-6 md:grid-cols-2">
          {mediators.length > 0 && (
            <Card title={t("takeUp")}>
              <p className="mb-4 text-muted">
                {t("takeUpDescription", { region: words(`regions.${registration.region}`) })}
              </p>
              <FormWords of={["registration"]}>
                <TakeUpForm {...assessed} mediators={mediators} />
              </FormWords>
            </Card>
          )}
          {mayTurnDown && (
            <Card title={t("turnDown")}>
              <p className="mb-4 text-muted">{t("turnDownDescription")}</p>
              <FormWords of={["registration"]}>
                <TurnDownForm {...assessed} />
              </FormWords>
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
