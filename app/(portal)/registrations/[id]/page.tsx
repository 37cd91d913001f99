import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { cache } from "react";
import { FormWords } from "@/components/form/form-words";
import { RegisteredParty } from "@/components/party/registered-party";
import { RegistrationSummary } from "@/components/registration/registration-summary";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { asDate, dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getCompartment } from "@/lib/parties/compartment";
import { assessmentOf, getRegistration } from "@/lib/registrations/queries";
import { TakeUpForm, TurnDownForm } from "./assessment-forms";

type Props = PageProps<"/registrations/[id]">;

/** Read once for the title and the page. */
const read = cache((id: string, reach: string | undefined) =>
  load(async (actor) => {
    const found = await getRegistration(actor, id);
    const shown = found.parties.find((party) => party.id === reach);
    const [assessment, compartment] = await Promise.all([
      assessmentOf(actor, found.registration),
      shown && getCompartment(actor, shown.id),
    ]);
    return { ...found, ...assessment, compartment };
  }),
);

async function readPage({ params, searchParams }: Props) {
  const { reach } = await searchParams;
  return read((await params).id, typeof reach === "string" ? reach : undefined);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, format] = await Promise.all([getTranslations("registration"), getFormatter()]);
  const [, { registration }] = await readPage(props);
  return { title: t("title", { day: format.dateTime(asDate(registration.receivedOn), "day") }) };
}

export default async function RegistrationPage(props: Props) {
  const { id } = await props.params;
  const { done } = await props.searchParams;
  const [t, words, format] = await Promise.all([
    getTranslations("registration"),
    getTranslations("words"),
    getFormatter(),
  ]);
  const [{ now }, { registration, parties, mediators, mayTurnDown, mayCorrect, compartment }] = await readPage(props);
  const assessed = { registrationId: id, receivedOn: registration.receivedOn, today: dayOf(now) };
  const pending = registration.assessment === "pending";

  return (
    <>
      <PageHeader
        back={{ href: routes.registrations, label: t("back") }}
        beside={
          mayCorrect && (
            <TextLink href={routes.registered(id)} prefetch={false} quiet>
              {t("correct")}
            </TextLink>
          )
        }
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
              compartment={party.id === compartment?.party.id ? compartment : null}
              address={pending ? `${routes.registration(id)}?reach=${party.id}` : null}
              today={assessed.today}
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
