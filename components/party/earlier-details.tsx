import { useFormatter, useLocale, useTranslations } from "next-intl";
import { addressLine } from "@/components/party/address-line";
import { DescriptionList } from "@/components/ui/description-list";
import { FreeText, Name } from "@/components/ui/typed";
import { asDate, dayOf } from "@/core/dates";
import { isolated } from "@/core/text";
import type { EarlierDetails as Earlier } from "@/lib/parties/schema";

/** How a party was reached before, folded away; it stays off paper, which is for whoever reaches them now. */
export function EarlierDetails({ earlier }: { earlier: Earlier[] }) {
  const t = useTranslations("party");
  const label = useLabel();
  const known = useKnown();
  const format = useFormatter();
  if (earlier.length === 0) return null;
  const changed = ({ changedAt, changedBy }: Earlier) => {
    const day = format.dateTime(asDate(dayOf(changedAt)), "day");
    return changedBy === null ? t("until", { day }) : t("untilChangedBy", { day, name: isolated(changedBy) });
  };
  return (
    <details data-print="no">
      <summary className="min-h-11 py-2.5 font-semibold">{t("earlier", { count: earlier.length })}</summary>
      <ul className="grid gap-4">
        {earlier.map((one) => (
          <li key={one.id}>
            <DescriptionList items={[{ label: label(one), value: known(one) }]} />
            <p className="text-muted text-sm">{changed(one)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useLabel(): (one: Earlier) => string {
  const t = useTranslations("registration");
  const labels = {
    any: "instructions",
    phone: "phone",
    email: "email",
    letter: "address",
    through_referrer: "reachedThrough",
  } as const;
  return ({ channel }) => t(labels[channel]);
}

function useKnown() {
  const locale = useLocale();
  const permissions = useTranslations("words.messagePermissions");
  const t = useTranslations("registration");
  return (one: Earlier) => {
    if (one.channel === "any") return <FreeText>{one.instructions ?? ""}</FreeText>;
    const line = {
      phone: one.phone,
      email: one.email,
      letter: addressLine(one, locale),
      through_referrer: one.reachedThrough,
    }[one.channel];
    return (
      <>
        {line && <Name>{line}</Name>}
        {one.messagePermission && <p>{t("messagePermissionIs", { permission: permissions(one.messagePermission) })}</p>}
      </>
    );
  };
}
