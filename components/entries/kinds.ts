import { contactAttempts } from "@/components/entries/contact-attempts";
import { conversations } from "@/components/entries/conversations";
import { decisions } from "@/components/entries/decisions";
import type { EntryWords, Say, Words } from "@/components/entries/entry-words";
import { goals } from "@/components/entries/goals";
import { mediatedContacts } from "@/components/entries/mediated-contacts";
import type { EntryKind } from "@/core/words/entries";
import type { EntryHappening } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";

/** What each kind of entry says of itself. */
const kinds: { [Kind in EntryKind]: EntryWords<Kind> } = {
  contact_attempts: contactAttempts,
  conversations,
  decisions,
  goals,
  mediated_contacts: mediatedContacts,
};

/** What happened, in one line. */
export function entryTitle<Kind extends EntryKind>({ kind, entry, party }: EntryHappening<Kind>, t: Words): string {
  return kinds[kind].title(entry, t, party ? fullName(party) : "");
}

/** Under it, in a few words: where, how long, with whom; or null. */
export function entryDetails<Kind extends EntryKind>(
  { kind, entry }: EntryHappening<Kind>,
  t: Words,
  say: Say,
): string | null {
  return kinds[kind].details?.(entry, t, say) || null;
}

/** The free text that belongs to an entry, or null. */
export function entryText<Kind extends EntryKind>({ kind, entry }: EntryHappening<Kind>, t: Words): string | null {
  return kinds[kind].text?.(entry, t) ?? null;
}
