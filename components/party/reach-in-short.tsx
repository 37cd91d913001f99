import { useLocale, useTranslations } from "next-intl";
import { addressLine } from "@/components/party/address-line";
import { useSafeTimes } from "@/components/party/safely";
import { FreeText, Name } from "@/components/ui/typed";
import { writePhone } from "@/core/phone-numbers";
import type { ContactDetails } from "@/lib/parties/schema";

/** How to reach a party in a line or two: the ways that are known, what may be said to who answers, when, and what to mind. */
export function ReachInShort({ details }: { details: ContactDetails }) {
  const t = useTranslations("case");
  const reaching = useTranslations("reaching");
  const locale = useLocale();
  const permissions = useTranslations("words.messagePermissions");
  const { phone, phoneE164, reachedThrough, officer, email, instructions, messagePermission } = details;
  const times = useSafeTimes()(details);
  const number = phoneE164 ? writePhone(phoneE164) : phone;
  const through = [reachedThrough, officer].filter(Boolean).join(", ");
  const ways = [number, through, email, addressLine(details, locale)].filter((way) => way !== null && way !== "");
  return (
    <>
      {ways.length === 0 && <span className="text-muted">{t("reachUnknown")}</span>}
      {ways.map((way, place) => (
        <span key={way}>
          {place > 0 && " · "}
          <Name className="wrap-anywhere">{way ?? ""}</Name>
          {way === number && (
            <span className={messagePermission === "allowed" ? "text-muted" : "text-attention"}>
              {` (${t("message", { permission: permissions(messagePermission) })})`}
            </span>
          )}
        </span>
      ))}
      {times && (
        <span className="text-attention">
          {" "}
          {reaching("safeAre")} <Name>{times}</Name>
        </span>
      )}
      {instructions && <FreeText className="text-attention">{instructions}</FreeText>}
    </>
  );
}
