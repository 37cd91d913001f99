import { useFormatter, useTranslations } from "next-intl";
import { useTurn, whomOf } from "@/components/case/use-turn";
import { ButtonLink } from "@/components/ui/button";
import { breaking } from "@/components/ui/typed";
import { betweenParties, type Chosen, routes } from "@/core/routes";
import type { NextStep as Step } from "@/core/words/cases";
import type { Case } from "@/lib/cases/schema";
import { fullName } from "@/lib/parties/full-name";

type Props = { theCase: Case; asked: Chosen };

/** The one step that is next in an open case, as the green button that leads to where it is done; of a wait, what ends it. */
export function NextStep({ theCase: { number, standing, parties }, asked }: Props) {
  const words = useTranslations("words.nextSteps");
  const deeds = useTranslations("case.deeds");
  const format = useFormatter();
  if (!standing) return null;
  const { nextStep, waitsFor } = standing;
  const whom = whomOf(waitsFor, parties.map(named), (names) => format.list(names));
  const panel = `${routes.case(number, { ...asked, for: "attempt", party: waitsFor[0] })}#attempt`;
  const places: Partial<Record<Step, string>> = {
    record_refusal: routes.newEntry(number, "decisions", waitsFor[0]),
    considers: routes.newEntry(number, "decisions", waitsFor[0]),
    prepare_contact: routes.newEntry(number, "appointments", betweenParties),
    aftercare: routes.newEntry(number, "conversations"),
    close: routes.closing(number),
  };
  const deed = deedsInstead.find((one) => one === nextStep);
  const step = deed ? deeds(deed, whom) : words(nextStep, { ...whom, tries: 0 });
  return (
    <ButtonLink href={places[nextStep] ?? panel} prefetch={false}>
      <span className={`min-w-0 ${breaking(step)}`}>{step}</span>
    </ButtonLink>
  );
}

/** Steps that are a wait, or more than one deed: the button says the deed. */
const deedsInstead = ["await_answer", "considers", "prepare_contact", "aftercare"] as const satisfies Step[];

/** Whose turn it is, as lists say it too, where the green button does not say all of it: somebody waits, or is waited for. */
export function Turn({ theCase: { standing, parties } }: Pick<Props, "theCase">) {
  const turn = useTurn();
  const isSaid = !standing || (!standing.waiting && !deedsInstead.some((one) => one === standing.nextStep));
  return !isSaid && <span> · {turn(standing, parties.map(named))}</span>;
}

function named(party: Case["parties"][number]): { id: string; name: string } {
  return { id: party.id, name: fullName(party) };
}
