import { useTranslations } from "next-intl";
import { Part } from "@/components/statistics/part";

/** Where the stories of participants and professionals are linked: none yet, and it says so. */
export function Stories({ year }: { year: number }) {
  const t = useTranslations("statistics");
  return (
    <div data-print="no">
      <Part
        id="stories"
        title={t("parts.stories")}
        said={<p className="max-w-measure text-muted">{t("noStories", { year: String(year) })}</p>}
      />
    </div>
  );
}
