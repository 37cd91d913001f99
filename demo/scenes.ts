import type { OffenceCategory, Referrer } from "@/core/words/registrations";
import type { Chance } from "@/demo/random";
import type { Scene } from "@/demo/scene";
import { accident, traffic } from "@/demo/scenes-roads";
import { sexual } from "@/demo/scenes-sexual";
import { otherOffences, property, vandalism } from "@/demo/scenes-things";
import { homicide, threat, violence } from "@/demo/scenes-violence";
import type { Slot } from "@/demo/slot";

const scenes: Record<OffenceCategory, readonly Scene[]> = {
  violence,
  sexual,
  traffic,
  property,
  threat,
  homicide,
  vandalism,
  accident,
  other: otherOffences,
};

/** How many of a hundred whom somebody brings are minors, or just of age, on the responsible side. */
const youngOf: Partial<Record<Referrer, number>> = {
  child_protection_board: 100,
  halt: 100,
  juvenile_institution: 100,
  youth_care: 80,
  school: 90,
  police: 15,
  prison: 0,
};

/** What happened in a registration, and whether somebody young did it. */
export function pickScene(chance: Chance, { category, referrer }: Slot): { scene: Scene; byYoung: boolean } {
  const by = chance.percent(youngOf[referrer] ?? 5) ? "young" : "adult";
  const fitting = scenes[category].filter((scene) => (scene.by ?? by) === by);
  return { scene: chance.pick(fitting.length > 0 ? fitting : scenes[category]), byYoung: by === "young" };
}
