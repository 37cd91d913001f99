import { useFormatter, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { breaking } from "@/components/ui/typed";
import { type Chosen, routes } from "@/core/routes";
import type { NextStep as Step } from "@/core/words/cases";
import type { Case } from "@/lib/cases/schema";
import { fullName } from "@/lib/parties/full-name";

type Props = { theCase: Case; asked: Chosen };

/** The one step that is next in an open case, as the green button that leads to where it is done. */
export function NextStep({ theCase: { number, standing, parties }, asked }: Props) {
  const words = useTranslations("words.nextSteps");
  const format = useFormatter();
  if (!standing) return null;
  const { nextStep, waitsFor } = standing;
  const whom = parties.filter(({ id }) => waitsFor.includes(id)).map(fullName);
  const said = {
    count: whom.length,
    names: format.list(whom.slice(0, 2)),
    more: Math.max(0, whom.length - 2),
  };
  const panel = `${routes.case(number, { ...asked, for: "attempt", party: waitsFor[0] })}#attempt`;
  const places: Partial<Record<Step, string>> = {
    record_refusal: routes.newEntry(number, "decisions", waitsFor[0]),
    prepare_contact: routes.newEntry(number, "mediated_contacts"),
    close: routes.closing(number),
  };
  const step = words(nextStep, said);
  return (
    <ButtonLink href={places[nextStep] ?? panel} prefetch={false}>
      <span className={`min-w-0 ${breaking(step)}`}>{step}</span>
    </ButtonLink>
  );
}
