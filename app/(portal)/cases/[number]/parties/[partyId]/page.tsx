import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { PartyTimeline } from "@/components/case/party-timeline";
import { FormWords } from "@/components/form/form-words";
import { AroundCard } from "@/components/party/around-card";
import { countryChoices } from "@/components/party/countries";
import { EarlierDetails } from "@/components/party/earlier-details";
import { HowToReach } from "@/components/party/how-to-reach";
import { SideMark } from "@/components/party/side-mark";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getPartyOfCase } from "@/lib/cases/party-of-case";
import { savedKey, savedNotice } from "@/lib/cases/saved";
import { fullName } from "@/lib/parties/full-name";
import { ContactDetailsForm } from "./contact-details-form";

type Props = PageProps<"/cases/[number]/parties/[partyId]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("party"))("party") };
}

/** All that is known of one party, and of them alone: what is printed of it goes to whoever meets them. */
export default async function PartyPage({ params, searchParams }: Props) {
  const { number, partyId } = await params;
  const saved = savedNotice((await searchParams).saved);
  const [t, all, words, inCase, locale] = await Promise.all([
    getTranslations("party"),
    getTranslations(),
    getTranslations("words"),
    getTranslations("case"),
    getLocale(),
  ]);
  const [, { theCase, compartment, story }] = await load((actor) => getPartyOfCase(actor, number, partyId));
  const { party, details } = compartment;
  const name = fullName(party);
  const typed = Object.fromEntries(Object.entries(details).map(([field, value]) => [field, String(value ?? "")]));
  return (
    <>
      <PageHeader
        back={{ href: routes.case(number), label: inCase("title", { number }) }}
        beside={
          theCase.closedOn === null && (
            <TextLink href={routes.registeredParty(number, partyId)} prefetch={false} quiet>
              {inCase("registered")}
            </TextLink>
          )
        }
        title={name}
        description={<SideMark side={party.side} label={words(`sides.${party.side}`)} />}
        actions={
          <>
            <ButtonLink href={routes.visitSheet(number, partyId)} prefetch={false} variant="secondary">
              {all("visitSheet.link")}
            </ButtonLink>
            <ButtonLink href={routes.printOfOneSide(number, partyId)} prefetch={false} variant="secondary">
              {all("oneSide.link")}
            </ButtonLink>
          </>
        }
      />
      <div className="grid max-w-measure gap-6">
        {saved && <Notice kind="done">{all(savedKey(saved))}</Notice>}
        <Notice>{t("own")}</Notice>
        <Card title={t("reach")}>
          <HowToReach compartment={compartment} />
          <EarlierDetails earlier={compartment.earlier} />
        </Card>
        {theCase.closedOn === null && <AroundCard partyId={partyId} number={number} around={compartment.around} />}
        <Card title={t("story")}>
          <PartyTimeline story={story} name={name} />
        </Card>
        {theCase.closedOn === null && (
          <div data-print="no">
            <Card title={t("edit")}>
              <WithDraft address={routes.party(number, partyId)}>
                <FormWords of={["party", "registration", "reaching"]}>
                  <ContactDetailsForm defaults={{ ...typed, number, partyId }} countries={countryChoices(locale)} />
                </FormWords>
              </WithDraft>
            </Card>
          </div>
        )}
      </div>
    </>
  );
}
