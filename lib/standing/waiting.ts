import { dayOf } from "@/core/dates";
import { sides } from "@/core/words/parties";
import { lastConsent } from "@/lib/decisions/rules";
import { heldOn } from "@/lib/standing/calls";
import { latestDay } from "@/lib/standing/latest";
import type { Attempt, Happened, Standing } from "@/lib/standing/schema";

/** How often those of the next step were tried since any of them was heard of; 0 where they were not. */
export function triesOf({ attempts, decisions, conversations }: Happened, waitsFor: readonly string[]): number {
  const isOf = ({ partyId }: { partyId: string }) => waitsFor.includes(partyId);
  const own = attempts.filter(isOf);
  const heard = latestDay([
    ...decisions.filter(isOf).map(({ decidedOn }) => decidedOn),
    ...conversations.filter(isOf).map(heldOn),
    ...own.filter(isAnswer).map(({ at }) => dayOf(at)),
  ]);
  return own.filter((one) => one.direction === "outgoing" && !isAnswer(one) && dayOf(one.at) > heard).length;
}

/**
 * Who waits while the other side is asked, and since which day: of the side that the next step is not about, who agreed first of those that
 * agreed still. Null where both are asked, or nobody waits.
 */
export function waitingOf(
  { parties, decisions }: Happened,
  { nextStep, waitsFor }: Pick<Standing, "nextStep" | "waitsFor">,
): Standing["waiting"] {
  const asked = new Set(parties.filter(({ id }) => waitsFor.includes(id)).map(({ side }) => side));
  const other = sides.find((side) => !asked.has(side));
  if (asked.size !== 1 || !isAsked.has(nextStep)) return null;
  const agreed = parties
    .filter(({ side }) => side === other)
    .flatMap(({ id }) => {
      const last = lastConsent(decisions, id);
      return last?.decision === "agreed" ? [{ partyId: id, since: last.decidedOn }] : [];
    });
  return agreed.toSorted((one, two) => one.since.localeCompare(two.since))[0] ?? null;
}

/** The steps in which one side is asked something. */
const isAsked = new Set<Standing["nextStep"]>(["approach", "try_again", "await_answer", "considers", "give_answer"]);

/** Whether a party was heard of in an attempt: a message left, or a letter sent, is no answer. */
export function isAnswer({ direction, result }: Attempt): boolean {
  return direction === "incoming" || result === "reached" || result === "refused";
}
