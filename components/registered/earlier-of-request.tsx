import { useFormatter, useTranslations } from "next-intl";
import { EarlierRegisteredOf } from "@/components/registered/earlier-registered";
import type { Description } from "@/components/ui/description-list";
import { FreeText } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import type { EarlierRegistered, RegisteredRequest } from "@/lib/registered/schema";

/** What stood in what came in before somebody put it right. */
export function EarlierOfRequest({ earlier }: { earlier: EarlierRegistered<RegisteredRequest>[] }) {
  const t = useTranslations("registered");
  const labels = useTranslations("registration");
  const words = useTranslations("words");
  const format = useFormatter();
  const day = (one: string | null) => (one === null ? t("empty") : format.dateTime(asDate(one), "day"));
  const text = (typed: string | null) => (typed === null ? t("empty") : <FreeText>{typed}</FreeText>);
  const inWords = (before: Partial<RegisteredRequest>): Description[] => {
    const { receivedOn, referrer, region, offenceCategory, offenceOn, offenceUntil, legalPhase, inCustody, account } =
      before;
    return [
      ...(receivedOn === undefined ? [] : [{ label: labels("receivedOn"), value: day(receivedOn) }]),
      ...(referrer === undefined ? [] : [{ label: labels("referrer"), value: words(`referrers.${referrer}`) }]),
      ...(region === undefined ? [] : [{ label: labels("region"), value: words(`regions.${region}`) }]),
      ...(offenceCategory === undefined
        ? []
        : [{ label: labels("category"), value: words(`offenceCategories.${offenceCategory}`) }]),
      ...(offenceOn === undefined ? [] : [{ label: labels("offenceOn"), value: day(offenceOn) }]),
      ...(offenceUntil === undefined ? [] : [{ label: labels("offenceUntil"), value: day(offenceUntil) }]),
      ...(legalPhase === undefined ? [] : [{ label: labels("legalPhase"), value: words(`legalPhases.${legalPhase}`) }]),
      ...(inCustody === undefined ? [] : [{ label: labels("inCustody"), value: t(inCustody ? "yes" : "no") }]),
      ...(account === undefined ? [] : [{ label: labels("account"), value: text(account) }]),
    ];
  };
  return <EarlierRegisteredOf earlier={earlier} inWords={inWords} />;
}
