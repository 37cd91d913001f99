import type { useTranslations } from "next-intl";
import { addressLine } from "@/components/party/address-line";
import { writePhone } from "@/core/phone-numbers";
import { isolated } from "@/core/text";
import type { ContactDetails } from "@/lib/parties/schema";

type Language = {
  t: ReturnType<typeof useTranslations<"registration">>;
  words: ReturnType<typeof useTranslations<"words">>;
  locale: string;
};

/** How to reach one party in words, for paper: by which ways, each with its name, and what to mind before that. */
export function waysToReach(details: ContactDetails, { t, words, locale }: Language) {
  const { phone, phoneE164, email, reachedThrough, instructions, messagePermission } = details;
  const number = phoneE164 ? writePhone(phoneE164) : phone;
  const ways = [
    { label: t("phone"), text: number },
    { label: t("messagePermission"), text: number && words(`messagePermissions.${messagePermission}`) },
    { label: t("email"), text: email },
    { label: t("address"), text: addressLine(details, locale) },
    { label: t("reachedThrough"), text: reachedThrough },
  ];
  return {
    reach: ways.flatMap(({ label, text }) => (text ? [{ label, text: isolated(text) }] : [])),
    mind: instructions?.split(/\n+/) ?? [],
  };
}
