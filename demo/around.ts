import { isMinor } from "@/core/age";
import type { PlannedPerson, PlannedRegistration } from "@/demo/planned";
import { Chance } from "@/demo/random";

const givenNames = ["Ingrid", "Karim", "Marloes", "Peter", "Fatma", "Sandra", "Johan", "Aisha"];

/** Since when people around a party have a place of their own. */
const since = "2025-01-01";

/** The guardians of the minors of a case, who agreed on the day on which it was taken up; where others are told, those. */
export function guardiansIn({ assessment, parties, around }: PlannedRegistration): PlannedPerson[] {
  if (around) return around.people;
  if (assessment.outcome !== "taken_up" || assessment.assessedOn < since) return [];
  const { assessedOn } = assessment;
  return parties.flatMap(({ birthOn, familyName }, party) => {
    if (!birthOn || !isMinor(birthOn, assessedOn)) return [];
    const name = `${new Chance(Number(birthOn.replaceAll("-", ""))).pick(givenNames)} ${familyName}`;
    return [{ party, relation: "guardian" as const, name, knownOn: assessedOn, agreedOn: assessedOn }];
  });
}
