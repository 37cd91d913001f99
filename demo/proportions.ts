import type { InitiatingSide } from "@/core/words/parties";
import type { LegalPhase, NotTakenUpReason, OffenceCategory, Referrer } from "@/core/words/registrations";
import type { Region } from "@/core/words/users";
import type { Counts } from "@/demo/allot";
import type { Chance } from "@/demo/random";

/** What goes with what in registrations, where nothing is published. */
type Brought = { category: OffenceCategory; asks: InitiatingSide; referrer: Referrer; custody: boolean };

/** Of each hundred, as the mediators are spread. */
export const shareOfRegion: Counts<Region> = { north: 17, east: 20, north_west: 25, south_west: 21, south: 17 };

/** Of each hundred that were not taken up. */
export const reasonsNotTakenUp: Counts<NotTakenUpReason> = {
  no_consent_of_initiator: 24,
  unreachable: 21,
  out_of_scope: 18,
  elsewhere: 14,
  duplicate: 10,
  safety: 6,
  other: 7,
};

/** Sexual offences and what cost a life are asked about by the harmed side, what the young did by theirs. */
const byHarmed: Partial<Record<OffenceCategory, number>> = { sexual: 2.4, homicide: 1.6, traffic: 0.9, vandalism: 0.8 };

/** How well it fits that a side asks after such an offence. */
export function suitsSide({ category }: Pick<Brought, "category">, side: InitiatingSide): number {
  return side === "harmed" ? (byHarmed[category] ?? 1) : 1;
}

/** Who brings one side alone, and what they are mostly asked about. */
const brings: Partial<Record<Referrer, { side: InitiatingSide; mostly: OffenceCategory[] }>> = {
  victim_support: { side: "harmed", mostly: ["sexual", "violence", "homicide", "traffic"] },
  child_protection_board: { side: "responsible", mostly: ["violence", "vandalism", "threat", "property"] },
  probation: { side: "responsible", mostly: ["violence", "property", "threat", "sexual"] },
  halt: { side: "responsible", mostly: ["vandalism", "violence", "threat"] },
  prison: { side: "responsible", mostly: ["violence", "homicide", "property", "sexual"] },
  juvenile_institution: { side: "responsible", mostly: ["violence", "property", "sexual"] },
};

/** How well it fits that somebody brings it: nobody whose client does not ask. */
export function suitsReferrer({ category, asks }: Pick<Brought, "category" | "asks">, referrer: Referrer): number {
  const way = brings[referrer];
  if (!way) return 1;
  if (way.side !== asks) return 0;
  return way.mostly.includes(category) ? 1 : 0.25;
}

/** Whether the responsible party is held: certainly where an institution brings it, and now and then otherwise. */
export function isHeld(chance: Chance, { referrer, category }: Pick<Brought, "referrer" | "category">): boolean {
  if (referrer === "prison" || referrer === "juvenile_institution") return true;
  if (referrer === "self" || referrer === "halt" || referrer === "school") return false;
  return chance.percent(category === "homicide" ? 60 : category === "traffic" || category === "accident" ? 2 : 8);
}

const beforeTrial: Partial<Record<Referrer, number>> = {
  child_protection_board: 75,
  lawyer: 70,
  public_prosecution: 80,
  police: 60,
  halt: 40,
  probation: 25,
  prison: 12,
};

/** Where the criminal case stands. */
export function phaseOf(
  chance: Chance,
  { referrer, category, custody }: Pick<Brought, "referrer" | "category" | "custody">,
): LegalPhase {
  if (chance.percent(beforeTrial[referrer] ?? 30)) return "before_trial";
  if (custody || referrer === "probation" || referrer === "court") return "after_trial";
  if (chance.percent(category === "sexual" || category === "accident" ? 55 : 25)) return "no_prosecution";
  return chance.percent(5) ? "unknown" : "after_trial";
}
