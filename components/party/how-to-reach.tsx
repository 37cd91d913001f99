import { useLocale, useTranslations } from "next-intl";
import { addressLine } from "@/components/party/address-line";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { FreeText, Name } from "@/components/ui/typed";
import { writePhone } from "@/core/phone-numbers";
import { fullName } from "@/lib/parties/full-name";
import type { Compartment } from "@/lib/parties/schema";

/** How to reach one party: first what may be said and when, then the number. */
export function HowToReach({ compartment: { party, details } }: { compartment: Compartment }) {
  const name = fullName(party);
  const t = useTranslations("registration");
  const locale = useLocale();
  const ofParty = useTranslations("party");
  const permissions = useTranslations("words.messagePermissions");
  const address = addressLine(details, locale);
  const ways = [
    ...(details.email ? [{ label: t("email"), value: <Name className="break-all">{details.email}</Name> }] : []),
    ...(address ? [{ label: t("address"), value: <Name>{address}</Name> }] : []),
    ...(details.reachedThrough ? [{ label: t("reachedThrough"), value: <Name>{details.reachedThrough}</Name> }] : []),
  ];
  const known = details.phone !== null || ways.length > 0;
  return (
    <div className="grid max-w-measure gap-4">
      <Notice
        kind={details.messagePermission === "allowed" ? "info" : "attention"}
        title={t("messagePermissionIs", { permission: permissions(details.messagePermission) })}
      >
        {details.instructions && <FreeText>{details.instructions}</FreeText>}
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
      {known ? <DescriptionList items={ways} /> : <p className="text-muted">{ofParty("nothingKnown", { name })}</p>}
    </div>
  );
}
