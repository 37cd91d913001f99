import { useLocale, useTranslations } from "next-intl";
import { addressLine } from "@/components/party/address-line";
import { languageName } from "@/components/party/languages";
import { Minds } from "@/components/party/minds";
import { useAround } from "@/components/party/people-around";
import { Safely } from "@/components/party/safely";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Name } from "@/components/ui/typed";
import { writePhone } from "@/core/phone-numbers";
import { fullName } from "@/lib/parties/full-name";
import type { Compartment } from "@/lib/parties/schema";

/** How to reach one party: first what may be said and when, then the number, then the other ways and what they need. */
export function HowToReach({ compartment }: { compartment: Compartment }) {
  const { party, details, isUntimely } = compartment;
  const t = useTranslations("registration");
  const ofParty = useTranslations("party");
  const permissions = useTranslations("words.messagePermissions");
  const ways = useWays(compartment);
  const needs = useNeeds(compartment);
  const around = useAround()(compartment.around);
  const mayAll = details.messagePermission === "allowed" && details.callerPermission !== "not_allowed";
  const known = details.phone !== null || ways.length > 0;
  return (
    <div className="grid max-w-measure gap-4">
      <Minds of={[compartment]} isOnTop={false} />
      <Notice
        kind={mayAll && !isUntimely ? "info" : "attention"}
        title={t("messagePermissionIs", { permission: permissions(details.messagePermission) })}
      >
        <Safely compartment={compartment} />
      </Notice>
      {details.phone &&
        (details.phoneE164 ? (
          <p>
            <a
              href={`tel:${details.phoneE164}`}
              className="inline-flex min-h-11 flex-wrap items-center gap-x-4 text-accent"
            >
              <Name className="font-semibold text-xl tabular">{writePhone(details.phoneE164)}</Name>
              <span className="font-semibold underline underline-offset-4">{ofParty("call")}</span>
            </a>
          </p>
        ) : (
          <p className="flex flex-wrap items-center gap-4">
            <Name className="font-semibold text-xl tabular">{details.phone}</Name>
            <span className="text-muted">{ofParty("unreadablePhone")}</span>
          </p>
        ))}
      {!known && <p className="text-muted">{ofParty("nothingKnown", { name: fullName(party) })}</p>}
      <DescriptionList items={[...ways, ...needs, ...around]} />
    </div>
  );
}

/** By which ways but a call, with what may go by each. */
function useWays({ details }: Compartment) {
  const t = useTranslations("registration");
  const reaching = useTranslations("reaching");
  const words = useTranslations("words");
  const locale = useLocale();
  const address = addressLine(details, locale);
  const { email, addressUse, reachedThrough } = details;
  const officer = [details.officer, details.officerPhone, details.officerEmail].filter((one) => one !== null);
  return [
    ...(email ? [{ label: t("email"), value: <Name className="break-all">{email}</Name> }] : []),
    ...(address || addressUse
      ? [
          {
            label: t("address"),
            value: (
              <>
                <Name>{address}</Name>
                {addressUse && <p className="text-attention">{words(`addressUses.${addressUse}`)}</p>}
              </>
            ),
          },
        ]
      : []),
    ...(reachedThrough ? [{ label: t("reachedThrough"), value: <Name>{reachedThrough}</Name> }] : []),
    ...(officer.length > 0
      ? [{ label: reaching("officer"), value: <Name className="wrap-anywhere">{officer.join(", ")}</Name> }]
      : []),
  ];
}

/** What they prefer, and what they need to understand and be understood. */
function useNeeds({ party, details }: Compartment) {
  const t = useTranslations("reaching");
  const ofRegistration = useTranslations("registration");
  const words = useTranslations("words");
  const locale = useLocale();
  const { firstWay, secondWay, thirdWay, interpreter, aids } = details;
  const ways = [firstWay, secondWay, thirdWay].filter((way) => way !== null);
  const language = languageName(party.preferredLanguage, locale, words);
  return [
    ...(ways.length > 0
      ? [{ label: t("preferred"), value: [...new Set(ways)].map((way) => words(`channels.${way}`)).join(", ") }]
      : []),
    ...(interpreter || party.preferredLanguage !== "nl"
      ? [{ label: ofRegistration("preferredLanguage"), value: language }]
      : []),
    ...(interpreter ? [{ label: t("interpreter"), value: words(`interpreters.${interpreter}`) }] : []),
    ...(aids ? [{ label: t("aids"), value: <Name>{aids}</Name> }] : []),
  ];
}
