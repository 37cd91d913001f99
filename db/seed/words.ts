import type { Chance } from "@/db/seed/random";

/** How somebody is written about: “mevrouw De Boer”, or the given name when young, with the pronouns that go with it. */
export type Named = { name: string; she: string; her: string; them: string };

/** How to write about a person. */
export function named(givenName: string, familyName: string, woman: boolean, age: number): Named {
  const family = familyName.charAt(0).toUpperCase() + familyName.slice(1);
  const name = age < 19 ? givenName : `${woman ? "mevrouw" : "de heer"} ${family}`;
  return woman ? { name, she: "zij", her: "haar", them: "haar" } : { name, she: "hij", her: "zijn", them: "hem" };
}

/** Tells a text: one of each [choice|of several], and each sentence with a capital; {h} and {h.her} are of these persons. */
export function tell(chance: Chance, text: string, persons: Record<string, Named>): string {
  const chosen = text.replace(/\[([^\]]*)\]/g, (_, choices: string) => chance.pick(choices.split("|")));
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
