import { useFormatter, useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/party/languages";
import { EarlierRegisteredOf } from "@/components/registered/earlier-registered";
import type { Description } from "@/components/ui/description-list";
import { Name } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import type { EarlierRegistered, RegisteredParty } from "@/lib/registered/schema";

/** What stood in the details of a party before somebody corrected them. */
export function EarlierOfParty({ earlier }: { earlier: EarlierRegistered<RegisteredParty>[] }) {
  const t = useTranslations("registered");
  const labels = useTranslations("registration");
  const words = useTranslations("words");
  const format = useFormatter();
  const locale = useLocale();
  const yesOrNo = (is: boolean) => t(is ? "yes" : "no");
  const text = (typed: string | null) => (typed === null ? t("empty") : <Name>{typed}</Name>);
  const inWords = (before: Partial<RegisteredParty>): Description[] => [
    ...(before.side === undefined ? [] : [{ label: labels("side"), value: words(`sides.${before.side}`) }]),
    ...(before.role === undefined ? [] : [{ label: labels("role"), value: words(`partyRoles.${before.role}`) }]),
    ...(before.initiator === undefined ? [] : [{ label: labels("initiator"), value: yesOrNo(before.initiator) }]),
    ...(before.givenName === undefined ? [] : [{ label: labels("givenName"), value: text(before.givenName) }]),
    ...(before.familyName === undefined ? [] : [{ label: labels("familyName"), value: text(before.familyName) }]),
    ...(before.birthOn === undefined
      ? []
      : [
          {
            label: labels("birthOn"),
            value: before.birthOn === null ? t("empty") : format.dateTime(asDate(before.birthOn), "day"),
          },
        ]),
    ...(before.preferredLanguage === undefined
      ? []
      : [{ label: labels("preferredLanguage"), value: languageName(before.preferredLanguage, locale, words) }]),
    ...(before.voided === undefined ? [] : [{ label: t("voided"), value: yesOrNo(before.voided) }]),
  ];
  return <EarlierRegisteredOf earlier={earlier} inWords={inWords} />;
}
