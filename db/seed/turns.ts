import { diaries } from "@/db/seed/diaries";
import type { Setting } from "@/db/seed/parties";
import { people } from "@/db/seed/people";
import type { PlannedParty } from "@/db/seed/planned";
import { askedByHarmed } from "@/db/seed/situations-harmed";
import { askedByBoth, askedByResponsible } from "@/db/seed/situations-responsible";
import type { InitiatingSide } from "@/lib/vocabulary/parties";

/** In whose hands cases come, one after the other. Marieke has most: hers is the first demo account. */
const order = "marieke gerda lotte ellen truus joost emre marieke winston ruben mehdi noor marieke bram".split(" ");

const bySide = { harmed: askedByHarmed, responsible: askedByResponsible, both: askedByBoth } as const;

/** Deals out mediators and situations in turn, so that all have their share. */
export class Turns {
  #mediators = 0;
  #situations: Record<InitiatingSide, number> = { harmed: 0, responsible: 0, both: 0 };
  /** Names and numbers that somebody has already, those of the diaries first. */
  readonly #seen = new Set(diaries.flatMap((one) => one.parties.flatMap(marksOf)));

  /** The next mediator, the region of that mediator, and the next situation in which this side asks. */
  next(asks: InitiatingSide): Setting & { mediator: string } {
    const name = order[this.#mediators++ % order.length];
    const person = people.find((one) => one.role === "mediator" && one.email.startsWith(`${name}.`));
    const list = bySide[asks];
    const situation = list[this.#situations[asks]++ % list.length];
    const region = person?.regions[0];
    if (!person || !region || !situation) throw new Error(`nothing for ${name}`);
    return { mediator: person.email, region, situation, seen: this.#seen };
  }
}

function marksOf({ givenName, familyName, details }: PlannedParty): string[] {
  return [`${givenName} ${familyName}`, ...(details.phone ? [details.phone] : [])];
}
