import type { Reach, Who } from "@/db/seed/course";
import { birthday } from "@/db/seed/days";
import { dutchNames, otherNames, prisons } from "@/db/seed/names";
import type { PlannedParty } from "@/db/seed/planned";
import type { Chance } from "@/db/seed/random";
import { addressIn, phoneNumber } from "@/db/seed/reach";
import type { Situation } from "@/db/seed/situations";
import { type Named, named } from "@/db/seed/words";
import type { Side } from "@/lib/vocabulary/parties";
import type { Region } from "@/lib/vocabulary/users";

export type Invented = { party: PlannedParty; words: Named; reach: Reach };
type Setting = { situation: Situation; region: Region; receivedOn: string };

const childhood = 18;

/** Invents the person of one side: who they are and how they can be reached. What the asker cannot know of the other is missing. */
export function inventParty(chance: Chance, setting: Setting, side: Side, who: Who): Invented {
  const { situation, receivedOn } = setting;
  const origin = chance.percent(58) ? dutchNames : chance.pick(otherNames);
  const woman = chance.percent(side === "harmed" ? 55 : 20);
  const givenName = chance.pick(woman ? origin.women : origin.men);
  const familyName = chance.pick(origin.families);
  const youngest = situation.ages[side === "harmed" ? 0 : 1];
  const age = youngest < childhood ? youngest : youngest + chance.between(0, 12);
  const asks = who === "asker" || situation.asks === "both";
  const details = detailsOf(chance, setting, side, asks, age);
  if (details.phone && chance.percent(asks ? 70 : 15)) details.email = mailOf(givenName, familyName);
  const { phone, reachedThrough, messagePermission } = details;
  const party: PlannedParty = {
    side,
    role: situation.roles[side === "harmed" ? 0 : 1],
    initiator: asks,
    givenName,
    familyName,
    birthOn: asks || chance.percent(40) ? birthday(receivedOn, age, chance.between(5, 350)) : null,
    preferredLanguage: chance.percent(35) ? origin.language : "nl",
    details,
  };
  const message = messagePermission === "allowed" || messagePermission === "name_and_number_only";
  const reach = { through: reachedThrough !== undefined, phone: phone !== undefined, message };
  return { party, words: named(givenName, familyName, woman, age), reach };
}

function detailsOf(chance: Chance, { situation, region }: Setting, side: Side, asks: boolean, age: number) {
  const details: PlannedParty["details"] = {};
  if (side === "responsible" && situation.custody) {
    details.reachedThrough =
      age < 21 ? "Justitiële jeugdinrichting, mentor van de groep" : `${chance.pick(prisons[region])}, casemanager`;
    details.instructions = "Gedetineerd. Bezoek aanvragen via de casemanager, minstens een week vooraf.";
    return details;
  }
  if (!asks && chance.percent(22)) {
    details.reachedThrough = chance.pick(side === "harmed" ? throughOfHarmed : throughOfResponsible);
    details.instructions = "Adres is bij ons niet bekend en hoeft dat ook niet te zijn.";
    return details;
  }
  Object.assign(details, addressIn(chance, region));
  if (asks || chance.percent(65)) details.phone = phoneNumber(chance);
  if (details.phone) details.messagePermission = chance.pick(asks ? permissionsOfAsker : permissionsOfOther);
  if (age < childhood)
    details.instructions = asks ? "Minderjarig: eerst moeder bellen, zij stemt in." : "Minderjarig: eerst de ouders.";
  else if (details.phone && chance.percent(asks ? 45 : 12)) details.instructions = chance.pick(instructions);
  return details;
}

const throughOfHarmed = [
  "Politie, familierechercheur",
  "Slachtofferhulp Nederland, casemanager",
  "Openbaar Ministerie, slachtofferloket",
];
const throughOfResponsible = ["Reclassering, toezichthouder", "Advocaat, die brieven doorgeeft", "Politie, wijkagent"];
const permissionsOfAsker = ["allowed", "allowed", "name_and_number_only", "not_allowed"] as const;
const permissionsOfOther = ["unknown", "name_and_number_only", "unknown", "allowed"] as const;
const instructions = [
  "Liefst na 17:00 uur.",
  "Niet op het werk bellen.",
  "Werkt nachtdiensten: niet voor 13:00 uur.",
  "Eerst een sms sturen, neemt geen onbekende nummers op.",
  "Hoort slecht aan de telefoon; rustig spreken of mailen.",
  "Op woensdag altijd thuis.",
  "Partner weet ervan en mag de telefoon aannemen.",
];

function mailOf(givenName: string, familyName: string): string {
  const plain = `${givenName}.${familyName}`.replaceAll("ı", "i").normalize("NFD").toLowerCase();
  return `${plain.replace(/[^a-z.]/g, "")}@example.org`;
}
