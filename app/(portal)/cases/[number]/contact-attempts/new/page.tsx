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
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getPartyToWriteTo } from "@/lib/cases/party-of-case";
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
  const [, { theCase, compartment }] = await load((actor) => getPartyToWriteTo(actor, number, partyId));
  const back = { href: routes.case(number), label: t("description", { number }) };
  if (!compartment) {
    return (
      <>
        <PageHeader back={back} title={t("title")} description={t("choosePartyFirst")} />
        <ChooseParty parties={theCase.parties} address={(id) => routes.newContactAttempt(number, id)} />
      </>
    );
  }
  const { party } = compartment;
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
            <Reach compartment={compartment} />
          </Card>
        </div>
        <FormWords of={["attempt"]}>
          <ContactAttemptForm defaults={defaults} />
        </FormWords>
      </div>
    </>
  );
}
