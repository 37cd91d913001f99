import { useFormatter, useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/party/languages";
import { SideEdge, SideMark } from "@/components/party/side-mark";
import { Badge, type Tone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/text-link";
import { Name } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import type { Consent } from "@/core/words/parties";
import type { Case } from "@/lib/cases/schema";
import { fullName } from "@/lib/parties/full-name";

const tones = {
  informed: "attention",
  considering: "attention",
  agreed: "accent",
  declined: "neutral",
  withdrawn: "neutral",
} as const satisfies Record<Consent, Tone>;

type Props = { party: Case["parties"][number]; number: string; open: boolean };

/** One party of a case: who they are and what they said last; how to reach them stands in their own compartment. */
export function PartyCard({ party, number, open }: Props) {
  const t = useTranslations("case");
  const entries = useTranslations("entries");
  const words = useTranslations("words");
  const format = useFormatter();
  const locale = useLocale();
  const name = fullName(party);
  const consent = party.consent?.decision;
  const state = consent ? words(`consents.${consent}`) : t("notSaid");
  return (
    <Card edge={<SideEdge side={party.side} />}>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SideMark side={party.side} label={words(`partyRoles.${party.role}`)} />
        <Badge tone={consent ? tones[consent] : "attention"}>{state}</Badge>
      </div>
      <h2 className="mt-3 wrap-anywhere font-semibold text-lg">
        <Name>{name}</Name>
        {party.initiator && <span className="font-normal text-muted"> · {t("initiator")}</span>}
      </h2>
      <div className="mt-2">
        <DescriptionList
          items={[
            { label: t("side"), value: words(`sides.${party.side}`) },
            ...(party.birthOn ? [{ label: t("born"), value: format.dateTime(asDate(party.birthOn), "day") }] : []),
            ...(party.preferredLanguage === "nl"
              ? []
              : [{ label: t("language"), value: languageName(party.preferredLanguage, locale, words) }]),
          ]}
        />
      </div>
      <div className="mt-4 flex flex-wrap items-center gap-3" data-print="no">
        {open && (
          <>
            <ButtonLink
              href={routes.newEntry(number, "contact_attempts", party.id)}
              prefetch={false}
              variant="secondary"
              size="small"
              aria-label={t("attemptFor", { name })}
            >
              {t("attempt")}
            </ButtonLink>
            <ButtonLink
              href={routes.newEntry(number, "decisions", party.id)}
              prefetch={false}
              variant="secondary"
              size="small"
              aria-label={entries("decisions.titleWith", { name })}
            >
              {t("decision")}
            </ButtonLink>
            {(["appointments", "conversations", "goals"] as const).map((kind) => (
              <ButtonLink
                key={kind}
                href={routes.newEntry(number, kind, party.id)}
                prefetch={false}
                variant="secondary"
                size="small"
                aria-label={entries(`${kind}.titleWith`, { name })}
              >
                {t(kind)}
              </ButtonLink>
            ))}
          </>
        )}
        <TextLink href={routes.party(number, party.id)} prefetch={false}>
          {t("compartment")}
          <span className="sr-only">: {name}</span>
        </TextLink>
      </div>
    </Card>
  );
}
