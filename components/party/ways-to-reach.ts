import type { useTranslations } from "next-intl";
import { addressLine } from "@/components/party/address-line";
import { writePhone } from "@/core/phone-numbers";
import { isolated } from "@/core/text";
import type { ContactDetails } from "@/lib/parties/schema";

type Said = Record<keyof Omit<ContactDetails, "versions">, string | null | undefined>;

type Language = { t: ReturnType<typeof useTranslations<never>>; locale: string };

/** How to reach one party in words, for paper: each way and need with its name, and before that what to mind. */
export function waysToReach(details: ContactDetails, { t, locale }: Language) {
  const { phone, phoneE164, messagePermission, callerPermission, safeFrom, safeUntil, interpreter } = details;
  const way = (one: ContactDetails["firstWay"]) => one && t(`words.channels.${one}`);
  const number = phoneE164 ? writePhone(phoneE164) : phone;
  const address = addressLine(details, locale);
  const said: Said = {
    ...details,
    firstWay: way(details.firstWay),
    secondWay: way(details.secondWay),
    thirdWay: way(details.thirdWay),
    safeFrom: safeFrom && t("reaching.from", { time: safeFrom }),
    safeUntil: safeUntil && t("reaching.until", { time: safeUntil }),
    interpreter: interpreter && t(`words.interpreters.${interpreter}`),
    messagePermission: number && t(`words.messagePermissions.${messagePermission}`),
    callerPermission: callerPermission && t(`words.callerPermissions.${callerPermission}`),
    addressUse: details.addressUse && t(`words.addressUses.${details.addressUse}`),
  };
  const ways: [label: string, ...texts: Said[keyof Said][]][] = [
    [t("reaching.preferred"), said.firstWay, said.secondWay, said.thirdWay],
    [t("registration.phone"), number],
    [t("registration.messagePermission"), said.messagePermission],
    [t("reaching.caller"), said.callerPermission],
    [t("registration.email"), said.email],
    [t("registration.address"), address],
    [t("reaching.addressUse"), said.addressUse],
    [t("registration.reachedThrough"), said.reachedThrough],
    [t("reaching.officer"), said.officer, said.officerPhone, said.officerEmail],
    [t("reaching.interpreter"), said.interpreter],
    [t("reaching.aids"), said.aids],
    [t("reaching.household"), said.household],
  ];
  const times = [said.safeDays, [said.safeFrom, said.safeUntil].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return {
    reach: ways.flatMap(([label, ...texts]) => {
      const text = [...new Set(texts.filter(Boolean))].join(", ");
      return text === "" ? [] : [{ label, text: isolated(text) }];
    }),
    mind: [
      ...(said.instructions?.split(/\n+/) ?? []),
      ...(times ? [`${t("reaching.safeAre")} ${isolated(times)}`] : []),
    ],
  };
}
