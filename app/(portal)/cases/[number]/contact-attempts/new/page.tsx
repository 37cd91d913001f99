import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormWords } from "@/components/form/form-words";
import { ChooseParty } from "@/components/party/choose-party";
import { Reach } from "@/components/party/reach";
import { SideMark } from "@/components/party/side-mark";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { wallClock } from "@/core/calendar";
import { now } from "@/core/clock";
import { NotFound } from "@/core/errors";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getOpenCase } from "@/lib/cases/queries";
import { getContactDetails } from "@/lib/contact-details/get";
import { fullName } from "@/lib/parties/present";
import { ContactAttemptForm } from "./contact-attempt-form";

type Props = PageProps<"/cases/[number]/contact-attempts/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("attempt"))("title") };
}

export default async function NewContactAttemptPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId } = await searchParams;
  const [t, words] = await Promise.all([getTranslations("attempt"), getTranslations("words")]);
  const [, { theCase, party, details }] = await load(async (actor) => {
    const found = await getOpenCase(actor, number);
    if (partyId === undefined) return { theCase: found };
    const one = found.parties.find(({ id }) => id === partyId);
    if (!one) throw new NotFound();
    return { theCase: found, party: one, details: await getContactDetails(actor, one.id) };
  });
  const back = { href: routes.case(number), label: t("description", { number }) };
  if (!party) {
    return (
      <>
        <PageHeader back={back} title={t("title")} description={t("choosePartyFirst")} />
        <ChooseParty parties={theCase.parties} address={(id) => routes.newContactAttempt(number, id)} />
      </>
    );
  }
  const name = fullName(party);
  const defaults = { key: crypto.randomUUID(), number, partyId: party.id, at: wallClock(now()) };
  return (
    <>
      <PageHeader
        back={back}
        title={t("titleWith", { name })}
        description={<SideMark side={party.side} label={words(`sides.${party.side}`)} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="lg:order-2">
          <Card title={t("reaching", { name })}>
            <Reach details={details} name={name} />
          </Card>
        </div>
        <FormWords of={["attempt"]}>
          <ContactAttemptForm defaults={defaults} />
        </FormWords>
      </div>
    </>
  );
}
