import type { Chance } from "@/demo/random";

/** How somebody is written about: “mevrouw De Boer”, or the given name when young, with the pronouns that go with it. */
export type Named = { name: string; she: string; her: string; them: string; young: boolean };

/** What is said of people who are of age. */
export const ofAge =
  /partner|kind|gezin|\bwerk\b|schulden|zelf kort geleden ouder|verzekering|advocaat|verhuizing|auto/;

/** How to write about a person. */
export function named(givenName: string, familyName: string, woman: boolean, age: number): Named {
  const family = familyName.charAt(0).toUpperCase() + familyName.slice(1);
  const young = age < 19;
  const name = young ? givenName : `${woman ? "mevrouw" : "de heer"} ${family}`;
  const pronouns = woman ? { she: "zij", her: "haar", them: "haar" } : { she: "hij", her: "zijn", them: "hem" };
  return { name, young, ...pronouns };
}

/**
 * Tells a text: one of each [choice|of several], and each sentence with a capital; {h} and {h.her} are of these persons, of
 * whom p is the one that it is about.
 */
export function tell(chance: Chance, text: string, persons: Record<string, Named>): string {
  const chosen = text.replace(/\[([^\]]*)\]/g, (_, list: string) => {
    const choices = list.split("|");
    const fitting = choices.filter((choice) => !(persons.p?.young && ofAge.test(choice)));
    return chance.pick(fitting.length > 0 ? fitting : choices);
  });
  const filled = chosen.replace(
    /\{(\w)(?:\.(she|her|them))?\}/g,
    (placeholder, key: string, form?: "she" | "her" | "them") => {
      const person = persons[key];
      if (!person) throw new Error(`nobody for ${placeholder} in: ${text}`);
      return person[form ?? "name"];
    },
  );
  return filled.replace(/(^|[.?!:] “?|^“)(\p{Ll})/gu, (match, before: string, letter: string) =>
    before.startsWith(":") ? match : before + letter.toUpperCase(),
  );
}
