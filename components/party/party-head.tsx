import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useEventTitle } from "@/components/case/event-words";
import { entriesInHead, entryText } from "@/components/entries/kinds";
import { languageName } from "@/components/party/languages";
import { useAgainst, useAge } from "@/components/party/minds";
import { useStay } from "@/components/party/people-around";
import { ReachInShort } from "@/components/party/reach-in-short";
import { SideEdge, SideMark } from "@/components/party/side-mark";
import { Badge, type Tone } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import { Name } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import { isolated, shortened } from "@/core/text";
import type { Consent } from "@/core/words/parties";
import type { Case } from "@/lib/cases/schema";
import { isEntry, isVoided, timelineOf } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";
import type { Compartment } from "@/lib/parties/schema";

const tones = {
  informed: "attention",
  considering: "attention",
  agreed: "accent",
  declined: "neutral",
  withdrawn: "neutral",
} as const satisfies Record<Consent, Tone>;

type Props = { party: Case["parties"][number]; theCase: Case; compartment: Compartment | undefined };

/** The head of a party above their side of the story: who they are, what they said last, how to reach them, what they want. */
export function PartyHead({ party, theCase, compartment }: Props) {
  const t = useTranslations("case");
  const words = useTranslations("words");
  const all = useTranslations();
  const format = useFormatter();
  const locale = useLocale();
  const age = useAge();
  const name = fullName(party);
  const consent = party.consent?.decision;
  const about = [
    ...(party.initiator ? [t("initiator")] : []),
    ...(party.birthOn ? [t("bornOn", { day: format.dateTime(asDate(party.birthOn), "day") })] : []),
    ...(compartment && compartment.around.age !== null ? [age(compartment.around.age)] : []),
    ...(party.preferredLanguage === "nl" ? [] : [languageName(party.preferredLanguage, locale, words)]),
  ];
  return (
    <Card edge={<SideEdge side={party.side} />} isLong>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <div className="flex min-w-0 flex-wrap items-center gap-x-2">
          <SideMark side={party.side} label={words(`partyRoles.${party.role}`)} />
          <h2 className="min-w-0 font-semibold">
            <Name>{name}</Name>
          </h2>
          {about.length > 0 && <span className="text-muted text-sm">{about.join(" · ")}</span>}
        </div>
        <Badge tone={consent ? tones[consent] : "attention"}>
          {consent ? words(`consents.${consent}`) : t("notSaid")}
        </Badge>
      </div>
      <dl className="mt-1 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 text-sm leading-snug">
        <dt className="text-muted">{t("reach")}</dt>
        <dd className="min-w-0">
          {compartment && <ReachInShort details={compartment.details} />}{" "}
          <span data-print="no">
            <TextLink href={routes.party(theCase.number, party.id)} prefetch={false} quiet>
              {t("compartment")}
              <span className="sr-only">: {name}</span>
            </TextLink>{" "}
            <TextLink href={routes.visitSheet(theCase.number, party.id)} prefetch={false} quiet>
              {all("visitSheet.link")}
              <span className="sr-only">: {name}</span>
            </TextLink>
          </span>
        </dd>
        {compartment && <AroundInHead compartment={compartment} />}
        <LastOf party={party} theCase={theCase} />
        <WrittenInHead partyId={party.id} theCase={theCase} />
      </dl>
    </Card>
  );
}

/** What stands against contact, where else they are, and who is around them. */
function AroundInHead({ compartment: { around } }: { compartment: Compartment }) {
  const t = useTranslations("around");
  const words = useTranslations("words");
  const [stay, against] = [useStay(), useAgainst()];
  const lines = [
    {
      label: t("warnings"),
      texts: around.warnings.map((one) => `${words(`warningKinds.${one.warning}`)}: ${against(one)}`),
    },
    { label: t("stays"), texts: around.stays.map(stay) },
    {
      label: t("people"),
      texts: around.people.map(({ name, relation }) => `${isolated(name)}, ${words(`relations.${relation}`)}`),
    },
  ];
  return lines.map(
    ({ label, texts }, place) =>
      texts.length > 0 && (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className={`min-w-0 wrap-anywhere ${place === 0 ? "font-semibold text-attention" : ""}`}>
            {texts.join(" · ")}
          </dd>
        </div>
      ),
  );
}

const shortText = 80;

/** What became known of a party, and has its own line: nothing that happened with them. */
const circumstances: readonly string[] = ["warnings", "stays", "people_around"];

/** What happened last with a party, and how what was said then begins. */
function LastOf({ party, theCase }: Pick<Props, "party" | "theCase">) {
  const t = useTranslations("case");
  const all = useTranslations();
  const format = useFormatter();
  const title = useEventTitle(theCase);
  const last = timelineOf(theCase).find(
    (event) => event.party?.id === party.id && !isVoided(event) && !circumstances.includes(event.kind),
  );
  if (!last) return null;
  const text = isEntry(last) ? entryText(last, all) : null;
  return (
    <>
      <dt className="text-muted">{t("last")}</dt>
      <dd className="min-w-0 wrap-anywhere">
        {`${format.dateTime(asDate(last.when.slice(0, 10)), "shortDay")}, ${title(last)}`}
        {text && ` “${isolated(shortened(text, shortText))}”`}
      </dd>
    </>
  );
}

/** What was recorded of a party that stands in their head from then on, such as a goal: under the name of its kind. */
function WrittenInHead({ partyId, theCase }: { partyId: string; theCase: Case }) {
  const all = useTranslations();
  return entriesInHead(theCase, partyId).map(({ kind, texts }) => (
    <div key={kind} className="contents">
      <dt className="text-muted">{all(`entries.${kind}.title`)}</dt>
      <dd className="min-w-0 wrap-anywhere">{texts.map(isolated).join(" · ")}</dd>
    </div>
  ));
}
