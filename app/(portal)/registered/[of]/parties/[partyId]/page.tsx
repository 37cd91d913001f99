import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { WithDraft } from "@/app/(portal)/drafts/with-draft";
import { FormWords } from "@/components/form/form-words";
import { languageChoices } from "@/components/party/languages";
import { SideMark } from "@/components/party/side-mark";
import { EarlierOfParty } from "@/components/registered/earlier-of-party";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import { load } from "@/lib/action/load";
import { fullName } from "@/lib/parties/full-name";
import { getRegisteredParty } from "@/lib/registered/queries";
import { shownIn } from "@/lib/registered/schema";
import { CorrectPartyForm } from "./correct-party-form";

type Props = PageProps<"/registered/[of]/parties/[partyId]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("registered"))("partyInTab") };
}

/** Puts right who a party is, or that they were recorded in error. */
export default async function RegisteredPartyPage({ params }: Props) {
  const { of, partyId } = await params;
  const [t, words, entryWords, format, locale] = await Promise.all([
    getTranslations("registered"),
    getTranslations("words"),
    getTranslations("entries"),
    getFormatter(),
    getLocale(),
  ]);
  const [, { party, entries, number }] = await load((actor) => getRegisteredParty(actor, of, partyId));
  const { id: _, earlier, recordedAt, recordedBy, ...content } = party;
  const name = fullName(party);
  const typed = Object.fromEntries(
    Object.entries(content).map(([field, value]) => [field, value === true ? "on" : String(value || "")]),
  );
  return (
    <>
      <PageHeader
        back={{ href: routes.registered(of), label: t("title") }}
        title={t("partyTitle", { name })}
        description={
          <>
            <SideMark side={party.side} label={words(`sides.${party.side}`)} /> {t("partyDescription")}
          </>
        }
      />
      <div className="grid max-w-measure gap-6">
        <Card>
          <WithDraft address={routes.registeredParty(of, partyId)}>
            <FormWords of={["registered", "registration"]}>
              <CorrectPartyForm
                defaults={{ ...typed, key: crypto.randomUUID(), of, partyId, shown: shownIn(content) }}
                languages={languageChoices(locale, words)}
              />
            </FormWords>
          </WithDraft>
          <EarlierOfParty earlier={earlier} />
        </Card>
        {number && entries.length > 0 && (
          <Card title={t("entries", { name })}>
            <p className="mb-3 text-muted">{t("entriesHint")}</p>
            <ul className="grid gap-1">
              {entries.map(({ kind, id, when }) => (
                <li key={id}>
                  <TextLink href={routes.entry(number, kind, id)} prefetch={false}>
                    {entryWords(`${kind}.title`)}, {format.dateTime(asDate(when.slice(0, 10)), "day")}
                  </TextLink>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}
