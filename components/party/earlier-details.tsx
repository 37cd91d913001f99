import { useFormatter, useTranslations } from "next-intl";
import { useKnownOfChannel } from "@/components/party/known-of-channel";
import { DescriptionList } from "@/components/ui/description-list";
import { asDate, dayOf } from "@/core/dates";
import { isolated } from "@/core/text";
import type { EarlierDetails as Earlier } from "@/lib/parties/schema";

/** How a party was reached before, folded away; it stays off paper, which is for whoever reaches them now. */
export function EarlierDetails({ earlier }: { earlier: Earlier[] }) {
  const t = useTranslations("party");
  const known = useKnownOfChannel();
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
            <DescriptionList items={known(one)} />
            <p className="text-muted text-sm">{changed(one)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
