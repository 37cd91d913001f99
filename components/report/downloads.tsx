import { useTranslations } from "next-intl";
import { routes } from "@/core/routes";
import type { AnnualReport } from "@/lib/statistics/schema";

/** The same figures on one sheet of paper, as a file, and for another program. */
export function Downloads({ report: { year, filter } }: { report: AnnualReport }) {
  const t = useTranslations("statistics");
  const formats = [
    { name: "factsheet", href: routes.statisticsFactsheet(year, filter) },
    { name: "xlsx", href: routes.statisticsData(year, "xlsx", filter) },
    { name: "csv", href: routes.statisticsData(year, "csv", filter) },
    { name: "json", href: routes.statisticsData(year, "json", filter) },
  ] as const;
  return (
    <ul className="flex flex-wrap gap-x-5" data-print="no">
      {formats.map(({ name, href }) => (
        <li key={name}>
          <a
            href={href}
            className="inline-block py-1 text-accent underline underline-offset-4 hover:decoration-2 pointer-coarse:py-2.5"
          >
            {t(`as.${name}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
