import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { addressLine } from "@/components/party/address-line";
import { useSafeTimes } from "@/components/party/safely";
import type { Description } from "@/components/ui/description-list";
import { FreeText, Name } from "@/components/ui/typed";
import type { EarlierDetails } from "@/lib/parties/schema";

/** All that was known of one channel, label by value, without what nobody said. */
export function useKnownOfChannel(): (one: EarlierDetails) => Description[] {
  const of = { ...useAny(), ...useChannels() };
  return (one) => of[one.channel](one).flatMap(({ label, value }) => (value ? { label, value } : []));
}

type Known = (one: EarlierDetails) => { label: string; value: ReactNode }[];

function useAny(): { any: Known } {
  const t = useTranslations("registration");
  const reaching = useTranslations("reaching");
  const words = useTranslations("words");
  const times = useSafeTimes();
  return {
    any: ({ firstWay, secondWay, thirdWay, interpreter, ...one }) => [
      { label: t("instructions"), value: one.instructions && <FreeText>{one.instructions}</FreeText> },
      { label: reaching("safe"), value: typed(times(one)) },
      { label: reaching("household"), value: typed(one.household) },
      {
        label: reaching("preferred"),
        value: [firstWay, secondWay, thirdWay].flatMap((way) => (way ? words(`channels.${way}`) : [])).join(", "),
      },
      { label: reaching("interpreter"), value: interpreter && words(`interpreters.${interpreter}`) },
      { label: reaching("aids"), value: typed(one.aids) },
    ],
  };
}

function useChannels(): Record<Exclude<EarlierDetails["channel"], "any">, Known> {
  const locale = useLocale();
  const t = useTranslations("registration");
  const reaching = useTranslations("reaching");
  const words = useTranslations("words");
  return {
    phone: ({ phone, messagePermission: message, callerPermission: caller }) => [
      { label: t("phone"), value: typed(phone) },
      { label: t("messagePermission"), value: message && words(`messagePermissions.${message}`) },
      { label: reaching("caller"), value: caller && words(`callerPermissions.${caller}`) },
    ],
    email: ({ email }) => [{ label: t("email"), value: typed(email) }],
    letter: ({ addressUse, ...one }) => [
      { label: t("address"), value: typed(addressLine(one, locale)) },
      { label: reaching("addressUse"), value: addressUse && words(`addressUses.${addressUse}`) },
    ],
    through_referrer: ({ reachedThrough, officer, officerPhone, officerEmail }) => [
      { label: t("reachedThrough"), value: typed(reachedThrough) },
      { label: reaching("officer"), value: typed([officer, officerPhone, officerEmail].filter(Boolean).join(", ")) },
    ],
  };
}

function typed(text: string | null): ReactNode {
  return text && <Name className="wrap-anywhere">{text}</Name>;
}
