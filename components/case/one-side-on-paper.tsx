import { useFormatter, useLocale, useTranslations } from "next-intl";
import { PartyTimeline } from "@/components/case/party-timeline";
import { entryDetails, entryText } from "@/components/entries/kinds";
import { languageName } from "@/components/party/languages";
import { peopleAndStays } from "@/components/party/people-and-stays";
import { SideMark } from "@/components/party/side-mark";
import { waysToReach } from "@/components/party/ways-to-reach";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { FreeText } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import { isolated } from "@/core/text";
import type { OneSide } from "@/lib/cases/schema";
import { timelineOfParty } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";

type Props = { side: OneSide; today: string };

/** All of a case that is one party's: who they are, what they want, what they agreed to, and what happened with them. */
export function OneSideOnPaper({ side, today }: Props) {
  const t = useTranslations("oneSide");
  const format = useFormatter();
  const { party } = side.compartment;
  const goals = side.entries.goals;
  return (
    <div className="grid max-w-measure gap-6">
      <div data-print="no">
        <Notice kind="attention">{t("readFirst")}</Notice>
      </div>
      <Head side={side} />
      <Card title={t("goals")}>
        {goals.length === 0 ? (
          <p className="text-muted">{t("noGoals")}</p>
        ) : (
          <ul className="grid gap-2">
            {goals.map(({ id, goal }) => (
              <li key={id}>
                <FreeText>{goal}</FreeText>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={t("consent")}>
        <Consent side={side} />
      </Card>
      <Card title={t("story")}>
        <PartyTimeline story={timelineOfParty(side.entries, party)} name={fullName(party)} />
      </Card>
      <p className="text-muted text-sm">{t("made", { day: format.dateTime(asDate(today), "day") })}</p>
    </div>
  );
}

function Head({ side: { compartment, mediator } }: { side: OneSide }) {
  const t = useTranslations("oneSide");
  const all = useTranslations();
  const words = useTranslations("words");
  const format = useFormatter();
  const locale = useLocale();
  const { party, details } = compartment;
  const { reach, mind } = waysToReach(details, { t: all, locale });
  const known = [
    ...(party.birthOn ? [{ label: t("birth"), text: format.dateTime(asDate(party.birthOn), "day") }] : []),
    { label: t("language"), text: languageName(party.preferredLanguage, locale, words) },
    ...(mediator === null ? [] : [{ label: t("mediator"), text: isolated(mediator) }]),
    ...reach,
    ...peopleAndStays(compartment.around, { t: all, format }),
    ...(mind.length === 0 ? [] : [{ label: t("mind"), text: mind.join("\n") }]),
  ];
  return (
    <Card title={t("data")}>
      <p className="mb-3 flex flex-wrap items-center gap-2">
        <SideMark side={party.side} label={words(`sides.${party.side}`)} /> {words(`partyRoles.${party.role}`)}
        {party.initiator && ` · ${t("initiator")}`}
      </p>
      <DescriptionList
        items={known.map(({ label, text }) => ({
          label,
          value: <FreeText className="wrap-anywhere">{text}</FreeText>,
        }))}
      />
    </Card>
  );
}

/** What they said last about taking part, and in which contact they took part. */
function Consent({ side: { consent, contacts, compartment } }: { side: OneSide }) {
  const t = useTranslations("oneSide");
  const all = useTranslations();
  const words = useTranslations("words");
  const format = useFormatter();
  const day = (one: string) => format.dateTime(asDate(one), "day");
  const event =
    consent && ({ kind: "decisions", entry: consent, when: consent.when, party: compartment.party } as const);
  const [details, text] = event
    ? [entryDetails(event, all, { day, name: () => "" }), entryText(event, all)]
    : [null, null];
  return (
    <>
      <p>{consent ? `${day(consent.decidedOn)}: ${words(`consents.${consent.decision}`)}` : t("notSaid")}</p>
      {details && <p className="text-muted">{details}</p>}
      {text && <FreeText>{text}</FreeText>}
      {contacts.length > 0 && (
        <ul className="mt-3 grid gap-1">
          {contacts.map(({ id, heldOn, form }) => (
            <li key={id}>{t("contact", { day: day(heldOn), form: words(`contactForms.${form}`) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
