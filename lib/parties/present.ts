/** A person's name as one writes it: given name if it is known, family name. */
export function fullName(person: { givenName: string | null; familyName: string }): string {
  return person.givenName ? `${person.givenName} ${person.familyName}` : person.familyName;
}
