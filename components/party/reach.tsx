import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/components/party/countries";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import type { ContactDetails } from "@/lib/parties/schema";

/** How to reach one party: first what may be said and when, then the number. */
export function Reach({ details, name }: { details: ContactDetails; name: string }) {
  const t = useTranslations("registration");
  const locale = useLocale();
  const attempt = useTranslations("attempt");
  const permissions = useTranslations("words.messagePermissions");
  const address = [
    [details.street, details.houseNumber].filter(Boolean).join(" "),
    [details.postcode, details.city].filter(Boolean).join(" "),
    details.country === "NL" ? "" : countryName(details.country, locale),
  ]
    .filter(Boolean)
    .join(", ");
  const ways = [
    ...(details.email ? [{ label: t("email"), value: <span className="break-all">{details.email}</span> }] : []),
    ...(address ? [{ label: t("address"), value: address }] : []),
    ...(details.reachedThrough ? [{ label: t("reachedThrough"), value: details.reachedThrough }] : []),
  ];
  const known = details.phone !== null || ways.length > 0;
  return (
    <div className="grid max-w-measure gap-4">
      <Notice
        kind={details.messagePermission === "allowed" ? "info" : "attention"}
        title={t("messagePermissionIs", { permission: permissions(details.messagePermission) })}
      >
        {details.instructions}
      </Notice>
      {details.phone && (
        <p className="flex flex-wrap items-center gap-4">
          <span className="font-semibold text-xl tabular">{details.phone}</span>
          <a
            href={`tel:${details.phone.replace(/[^\d+]/g, "")}`}
            className="font-semibold text-accent underline underline-offset-4"
          >
            {attempt("call")}
          </a>
        </p>
      )}
      {known ? <DescriptionList items={ways} /> : <p className="text-muted">{attempt("nothingKnown", { name })}</p>}
    </div>
  );
}
