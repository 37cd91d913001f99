import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { type Chosen, routes } from "@/core/routes";
import type { Neighbours as Place } from "@/lib/caseload/schema";

/** The way to the case before and after this one in the list that one came from, and where in it one is. */
export function Neighbours({ of: { place, total, previous, next }, list }: { of: Place; list: Chosen }) {
  const t = useTranslations("case.neighbours");
  const linkTo = (number: string | null, label: string, sign: string) =>
    number && (
      <TextLink href={routes.case(number, list)} prefetch={false} quiet aria-label={`${label}: ${number}`}>
        {sign}
      </TextLink>
    );
  return (
    <nav aria-label={t("label")} className="flex items-center gap-3 text-muted text-sm">
      {linkTo(previous, t("previous"), `‹ ${t("previous")}`)}
      <span className="tabular">{t("place", { place, total })}</span>
      {linkTo(next, t("next"), `${t("next")} ›`)}
    </nav>
  );
}
