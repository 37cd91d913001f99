import type { Side } from "@/core/words/parties";
import type { Who } from "@/demo/course";
import { type Invented, inventParty, type Setting } from "@/demo/parties";
import type { Chance } from "@/demo/random";
import type { Named } from "@/demo/words";

/** The people of a registration by who asked, and the words for them: h and r by side, i and p for who asked. */
export type Cast = Record<Who, Invented> & { words: Record<string, Named> };

/** Invents the two people of a registration. */
export function inventCast(chance: Chance, setting: Setting): Cast {
  const side: Side = setting.slot.asks === "responsible" ? "responsible" : "harmed";
  const asker = inventParty(chance, setting, side, true);
  const other = inventOther(chance, setting, side, asker.party);
  const [harmed, responsible] = side === "harmed" ? [asker, other] : [other, asker];
  return { asker, other, words: { h: harmed.words, r: responsible.words, i: asker.words, p: asker.words } };
}

/** The other, with another name than the asker's, so that no text is ambiguous. */
function inventOther(chance: Chance, setting: Setting, side: Side, asker: Invented["party"]): Invented {
  const other = inventParty(chance, setting, side === "harmed" ? "responsible" : "harmed", false);
  const alike = other.party.familyName === asker.familyName || other.party.givenName === asker.givenName;
  return alike ? inventOther(chance, setting, side, asker) : other;
}
