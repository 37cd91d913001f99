import type { PartyRole, Side } from "@/core/words/parties";
import type { Region } from "@/core/words/users";
import { diaries } from "@/demo/diaries";
import { placesOf, prisons, streets } from "@/demo/names";
import type { PlannedDetails } from "@/demo/planned";
import type { Chance } from "@/demo/random";

/** What says how somebody can be reached; `asks`: they told us themself; `phone` and `email`: theirs, whether we know or not. */
export type Circumstances = {
  side: Side;
  role: PartyRole;
  region: Region;
  age: number;
  asks: boolean;
  custody: boolean;
  phone: string;
  email: string;
};

/** Invents how to reach somebody: directly, or through an organisation that has the address. */
export function inventDetails(
  chance: Chance,
  { side, role, region, age, asks, custody, phone, email }: Circumstances,
): PlannedDetails {
  if (custody) {
    return {
      reachedThrough:
        age < 21 ? "Justitiële jeugdinrichting, mentor van de groep" : `${chance.pick(prisons[region])}, casemanager`,
      instructions: "Verblijft in een inrichting. Bezoek aanvragen via de begeleiding, minstens een week vooraf.",
    };
  }
  if (!asks && chance.percent(22)) {
    return {
      reachedThrough: chance.pick(organisations[role === "bereaved" ? role : side]),
      instructions: "Adres is bij ons niet bekend en hoeft dat ook niet te zijn.",
    };
  }
  const details: PlannedDetails = addressIn(chance, region);
  if (asks || chance.percent(65)) {
    details.phone = phone;
    details.messagePermission = chance.pick(asks ? permissions.ofAsker : permissions.ofOther);
    if (chance.percent(asks ? 70 : 15)) details.email = email;
  }
  if (age < 18) {
    details.instructions = asks ? "Minderjarig: eerst moeder bellen, zij stemt in." : "Minderjarig: eerst de ouders.";
  } else if (details.phone && chance.percent(asks ? 45 : 12)) {
    details.instructions = chance.pick(details.email ? [...instructions, ...instructionsOnMail] : instructions);
  }
  return details;
}

/** An e-mail address of a name, in letters that every mail server takes. */
export function mailOf(givenName: string, familyName: string): string {
  const plain = `${givenName}.${familyName}`.replaceAll("ı", "i").normalize("NFD").toLowerCase();
  return `${plain.replace(/[^a-z.]/g, "")}@example.org`;
}

const ofDiaries = new Set(diaries.flatMap(({ parties }) => parties.map((party) => party.details.phone)));
const numbers = Array.from({ length: 10_000 }, (_, last) => `06 1111${String(last).padStart(4, "0")}`).filter(
  (number) => !ofDiaries.has(number),
);

/**
 * The mobile number of this person of all, of a block of ten thousand that nobody uses in fact, so that one comes back after
 * some years; those in the diaries stay theirs.
 */
export function phoneOf(place: number): string {
  return numbers[(place * 7_919) % numbers.length] ?? "";
}

const postcodeLetters = "ABCDEGHJKLMNPRTVWXZ".split("");

/** An address that looks like one of a region; the street need not exist there. */
function addressIn(chance: Chance, region: Region): PlannedDetails {
  const { city, prefix } = chance.pick(placesOf(region));
  const postcode = `${prefix}${chance.between(11, 99)} ${chance.pick(postcodeLetters)}${chance.pick(postcodeLetters)}`;
  return { street: chance.pick(streets), houseNumber: String(chance.between(1, 180)), postcode, city };
}

const organisations = {
  harmed: ["Slachtofferhulp Nederland, casemanager", "Openbaar Ministerie, slachtofferloket"],
  bereaved: ["Politie, familierechercheur", "Slachtofferhulp Nederland, casemanager"],
  responsible: ["Reclassering, toezichthouder", "Advocaat, die brieven doorgeeft", "Politie, wijkagent"],
} as const satisfies Record<Side | "bereaved", readonly string[]>;

const permissions = {
  ofAsker: ["allowed", "allowed", "name_and_number_only", "not_allowed"],
  ofOther: ["unknown", "name_and_number_only", "unknown", "allowed"],
} as const;

const instructions = [
  "Liefst na 17:00 uur.",
  "Niet op het werk bellen.",
  "Werkt nachtdiensten: niet voor 13:00 uur.",
  "Eerst een sms sturen, neemt geen onbekende nummers op.",
  "Op woensdag altijd thuis.",
  "Partner weet ervan en mag de telefoon aannemen.",
  "Niet in de schoolvakantie.",
  "Praat liever Engels aan de telefoon.",
  "Post in een blanco envelop, er wonen huisgenoten.",
  "Eerst de begeleider bellen, die kiest een rustig moment.",
];

const instructionsOnMail = [
  "Hoort slecht aan de telefoon; rustig spreken of mailen.",
  "Na een telefoontje ook mailen; de telefoon ligt soms bij een ander.",
];
