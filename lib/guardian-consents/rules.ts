import { isMinor } from "@/core/age";
import { searchKey } from "@/core/compare";
import { refuse } from "@/core/errors";
import type { GuardianAnswer } from "@/core/words/people-around";

type Said = { partyId: string; saidOn: string; answer: GuardianAnswer; guardianName: string; recordedAt: Date };
type Known = { parties: readonly { id: string; birthOn: string | null }[]; guardian_consents: readonly Said[] };

/**
 * Whether on a day a minor may not take part yet: no guardian's last word, up to and including that day, is that they agreed, or one's is
 * that they did not. That somebody was asked again takes back nothing.
 */
export function lacksConsent({ parties, guardian_consents: said }: Known, partyId: string, on: string): boolean {
  const birthOn = parties.find(({ id }) => id === partyId)?.birthOn ?? null;
  if (!isMinor(birthOn, on)) return false;
  const words = said
    .filter((one) => one.partyId === partyId && one.saidOn <= on && ["agreed", "declined"].includes(one.answer))
    .toSorted((one, other) => order(one).localeCompare(order(other)));
  const last = new Map(words.map(({ guardianName, answer }) => [searchKey(guardianName), answer]));
  return !words.length || [...last.values()].includes("declined");
}

function order({ saidOn, recordedAt }: Said): string {
  return `${saidOn} ${recordedAt.toISOString()}`;
}

/**
 * A minor takes part with the consent of a guardian. What is recorded of some parties on a day is refused while one of them lacks it:
 * RuleBroken `guardianFirst` at the field. Of a correction `standing` is what it leaves as it was, which is not asked about again.
 */
export function requireConsent(
  known: Known,
  { parties, on, field }: { parties: readonly string[]; on: string; field: string },
  standing?: { parties: readonly string[]; on: string } | undefined,
): void {
  const asked = standing?.on === on ? parties.filter((id) => !standing.parties.includes(id)) : parties;
  refuse([asked.some((id) => lacksConsent(known, id, on)) && { rule: "guardianFirst", field }]);
}

/** Nobody asks a guardian about whom they are guardian of no longer. RuleBroken `ofAge` at `saidOn` from the eighteenth birthday on. */
export function checkIsMinor(birthOn: string | null, saidOn: string): void {
  refuse([birthOn !== null && !isMinor(birthOn, saidOn) && { rule: "ofAge", field: "saidOn" }]);
}
