import type { Side } from "@/core/words/parties";
import { lastConsent, lastDecision } from "@/lib/decisions/rules";
import { heldOn, stepAfter } from "@/lib/standing/calls";
import { latestDay, latestOf } from "@/lib/standing/latest";
import type { Happened, Party, Step } from "@/lib/standing/schema";

/**
 * A side of a case: what it said, whether anybody approached it, and whose answer is missing. Those whom it is about speak for it,
 * and their relatives only while none of them said anything: a relative's or guardian's yes never stands where a person said no
 * (CM/Rec(2018)8: nobody takes part against their will).
 */
export function sideOf({ parties, attempts, decisions, conversations }: Happened, side: Side) {
  const all = parties.filter((party) => party.side === side);
  const considers = (id: string) => lastConsent(decisions, id)?.decision === "considering";
  const own = all.filter((party) => party.role !== "relative");
  const speakers = own.length > 0 ? own : all;
  const wordOf = ({ id }: Party) => {
    const word = lastDecision(decisions, id);
    // Who considers it after a no says no no longer; after a yes they consider something more.
    return word !== "agreed" && considers(id) ? null : word;
  };
  const words = speakers.map(wordOf);
  const isOf = ({ partyId }: { partyId: string }) => all.some((party) => party.id === partyId);
  const isRefused = words.length > 0 && words.every((word) => word === "declined" || word === "withdrawn");
  const isSilent = words.every((word) => word === null);
  const isAgreed = words.includes("agreed") || (isSilent && all.map(wordOf).includes("agreed"));
  const lastWith = (some: Party[]) => {
    const isWith = ({ partyId }: { partyId: string }) =>
      some.some((party) => party.id === partyId && wordOf(party) === null);
    if (some.some(({ id }) => considers(id))) return "considers";
    const spokenOn = [
      ...conversations.filter(isWith).map(heldOn),
      ...decisions.filter(isWith).map(({ decidedOn }) => decidedOn),
    ];
    return stepAfter(latestOf(attempts.filter(isWith)), latestDay(spokenOn));
  };
  return {
    all,
    word: isRefused ? "no" : isAgreed ? "yes" : null,
    isApproached: [...attempts, ...decisions, ...conversations].some(isOf),
    missing: speakers
      .filter((party) => wordOf(party) === null)
      // Whom nobody tried may have been reached through a relative.
      .map(
        (party): Step => ({ id: party.id, step: lastWith([party]) ?? lastWith(all.filter(isRelative)) ?? "approach" }),
      ),
  };
}

function isRelative({ role }: Party): boolean {
  return role === "relative";
}
