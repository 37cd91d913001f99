import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { NewEntryHeader } from "@/components/case/entry-header";
import { FormWords } from "@/components/form/form-words";
import { ChooseParty } from "@/components/party/choose-party";
import { HowToReach } from "@/components/party/how-to-reach";
import { Card } from "@/components/ui/card";
import { wallClock } from "@/core/calendar";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { getPartyToWriteTo } from "@/lib/cases/party-of-case";
import { fullName } from "@/lib/parties/full-name";
import { ContactAttemptForm } from "../fields";

type Props = PageProps<"/cases/[number]/contact-attempts/new">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("entries.contact_attempts"))("title") };
}

export default async function NewContactAttemptPage({ params, searchParams }: Props) {
  const { number } = await params;
  const { party: partyId } = await searchParams;
  const t = await getTranslations("party");
  const [{ now }, { theCase, compartment }] = await load((actor) => getPartyToWriteTo(actor, number, partyId));
  const kind = "contact_attempts";
  if (!compartment) {
    return (
      <>
        <NewEntryHeader kind={kind} number={number} />
        <ChooseParty parties={theCase.parties} address={(id) => routes.newEntry(number, kind, id)} />
      </>
    );
  }
  const { party } = compartment;
  // By the server's clock.
  const typed = { partyId: party.id, at: wallClock(now), direction: "outgoing" };
  return (
    <>
      <NewEntryHeader kind={kind} number={number} party={party} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="lg:order-2">
          <Card title={t("reaching", { name: fullName(party) })}>
            <HowToReach compartment={compartment} />
          </Card>
        </div>
        <WithDraft address={routes.newEntry(number, kind, party.id)}>
          <FormWords of={["entries.form", "entries.contact_attempts"]}>
            <ContactAttemptForm defaults={{ key: crypto.randomUUID(), number, ...typed }} />
          </FormWords>
        </WithDraft>
      </div>
    </>
  );
}
