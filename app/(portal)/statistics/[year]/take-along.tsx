import { useTranslations } from "next-intl";
import { Part } from "@/components/statistics/part";
import { routes } from "@/lib/core/routes";
import type { AnnualReport } from "@/lib/statistics/schema";

/** The same figures on one page of paper, as a file, and for another program. */
export function TakeAlong({ report: { year, filter } }: { report: AnnualReport }) {
  const t = useTranslations("statistics");
  const forms = [
    { name: "factsheet", href: routes.statisticsFactsheet(year, filter) },
    { name: "csv", href: routes.statisticsData(year, "csv", filter) },
    { name: "json", href: routes.statisticsData(year, "json", filter) },
  ] as const;
  return (
    <div data-print="no">
      <Part id="take-along" title={t("parts.takeAlong")}>
        <ul className="flex flex-wrap gap-x-8 gap-y-2">
          {forms.map(({ name, href }) => (
            <li key={name}>
              <a
                href={href}
                className="inline-block py-1 font-semibold text-accent underline underline-offset-4 hover:decoration-2 pointer-coarse:py-2.5"
              >
                {t(`as.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}
