import { useTranslations } from "next-intl";

/** The definition of a figure, a click away. */
export function Definition({ label, children }: { label: string; children: string }) {
  const t = useTranslations("statistics");
  return (
    <details className="mt-2 text-sm">
      <summary className="w-fit cursor-pointer py-1 text-accent underline underline-offset-4">
        {t("definition")}
        <span className="sr-only">: {label}</span>
      </summary>
      <p className="mt-1 max-w-measure">{children}</p>
    </details>
  );
}
