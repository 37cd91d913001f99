import { useFormatter, useTranslations } from "next-intl";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { FreeText } from "@/components/ui/typed";
import { asDate, dayOf } from "@/core/dates";
import { isolated } from "@/core/text";
import type { EarlierRegistered } from "@/lib/registered/schema";

type Props<Content> = {
  earlier: EarlierRegistered<Content>[];
  /** What stood there, in words. */
  inWords: (before: Partial<Content>) => Description[];
};

/** What stood in what is registered before somebody corrected it, folded away: by whom, when and why. It stays off paper. */
export function EarlierRegisteredOf<Content>({ earlier, inWords }: Props<Content>) {
  const t = useTranslations("registered");
  const format = useFormatter();
  if (earlier.length === 0) return null;
  return (
    <details data-print="no">
      <summary className="min-h-11 py-2.5 font-semibold">{t("earlier", { count: earlier.length })}</summary>
      <ul className="grid gap-4">
        {earlier.map(({ id, before, changedAt, changedBy, reason }) => {
          const day = format.dateTime(asDate(dayOf(changedAt)), "day");
          return (
            <li key={id} className="grid gap-1">
              {reason === null ? (
                <p>{t("imported", { day })}</p>
              ) : (
                <FreeText>
                  {t("correctedBy", { day, name: isolated(changedBy ?? ""), reason: isolated(reason) })}
                </FreeText>
              )}
              <p className="text-muted text-sm">{t("before")}</p>
              <DescriptionList items={inWords(before)} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
