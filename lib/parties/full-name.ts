import { isolated } from "@/core/text";

/** A person's name as one writes it, given name if it is known, family name; fit to stand in any sentence. */
export function fullName(person: { givenName: string | null; familyName: string }): string {
  return isolated(person.givenName ? `${person.givenName} ${person.familyName}` : person.familyName);
}
