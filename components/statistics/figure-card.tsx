import { useTranslations } from "next-intl";

type Props = { label: string; figure: string; base: string; definition: string };

/** A figure, big, with its base right below it and its definition a click away. */
export function FigureCard({ label, figure, base, definition }: Props) {
  const t = useTranslations("statistics");
  return (
    <section className="rounded-card border border-line bg-card px-5 py-4 shadow-card" data-print="whole">
      <h2 className="font-semibold">{label}</h2>
      <p className="mt-1 font-bold text-5xl text-accent tabular">{figure}</p>
      <p className="mt-1 text-muted">{base}</p>
      <details className="mt-2 text-sm">
        <summary className="w-fit cursor-pointer py-1 text-accent underline underline-offset-4">
          {t("definition")}
          <span className="sr-only">: {label}</span>
        </summary>
        <p className="mt-1 max-w-measure">{definition}</p>
      </details>
    </section>
  );
}
