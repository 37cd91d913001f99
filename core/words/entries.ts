/**
 * What is recorded in a case, a kind each, as its table, its permissions and its words are called. Within a day what comes first
 * here stands above.
 */
export const entryKinds = [
  "mediated_contacts",
  "decisions",
  "guardian_consents",
  "goals",
  "conversations",
  "appointments",
  "contact_attempts",
  "warnings",
  "stays",
  "people_around",
] as const;
export type EntryKind = (typeof entryKinds)[number];
