import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { InformationText } from "@/lib/information-texts/schema";
import { AsRead } from "./as-read";

/** A version of the information text in both languages, with when it was written and by whom. */
export function TextVersion({ text: { version, dutch, english, recordedAt, by } }: { text: InformationText }) {
  const t = useTranslations("informationTexts");
  const day = useFormatter().dateTime(recordedAt, "day");
  return (
    <Card title={t("version", { version: String(version) })} isLong>
      <p className="mb-4 text-muted text-sm">{t("written", { day, by: by ?? "nobody" })}</p>
      <div className="grid gap-6 lg:grid-cols-2">
        {(
          [
            { label: t("dutch"), language: "nl", text: dutch },
            { label: t("english"), language: "en-GB", text: english },
          ] as const
        ).map((one) => (
          <section key={one.language} aria-label={one.label}>
            <h3 className="mb-2 font-semibold text-sm">{one.label}</h3>
            <AsRead text={one.text} language={one.language} />
          </section>
        ))}
      </div>
    </Card>
  );
}
