import { placesOf, streets } from "@/db/seed/names";
import type { Chance } from "@/db/seed/random";
import type { Region } from "@/lib/vocabulary/users";

const letters = "ABCDEGHJKLMNPRTVWXZ".split("");

/** A mobile number of a block that nobody uses in fact. */
export function phoneNumber(chance: Chance): string {
  return `06 1111${String(chance.between(0, 9_999)).padStart(4, "0")}`;
}

/** An address that looks like one of a region; the street need not exist there. */
export function addressIn(chance: Chance, region: Region) {
  const { city, prefix } = chance.pick(placesOf(region));
  const postcode = `${prefix}${chance.between(11, 99)} ${chance.pick(letters)}${chance.pick(letters)}`;
  return { street: chance.pick(streets), houseNumber: String(chance.between(1, 180)), postcode, city };
}
