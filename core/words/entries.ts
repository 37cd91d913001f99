/**
 * What is recorded in a case, a kind each, as its table, its permissions and its words are called. Within a day what comes first
 * here stands above.
 */
export const entryKinds = [
  "mediated_contacts",
  "decisions",
  "goals",
  "conversations",
  "appointments",
  "contact_attempts",
] as const;
export type EntryKind = (typeof entryKinds)[number];
