import type { useTranslations } from "next-intl";
import type { EntryKind } from "@/core/words/entries";
import type { EntryHappening } from "@/lib/cases/timeline";

/** What speaks every word of the portal. */
export type Words = ReturnType<typeof useTranslations<never>>;
type Entry<Kind extends EntryKind> = EntryHappening<Kind>["entry"];

/** How a day is written, and what a party of the case is called. */
export type Say = { day(day: string): string; name(partyId: string): string };

/** What a kind of entry says of itself in the story of a case. */
export type EntryWords<Kind extends EntryKind> = {
  /** What happened, in one line; `name` is that of its party, empty where it is of none. */
  title(entry: Entry<Kind>, t: Words, name: string): string;
  /** Where, how long, with whom: in a few words. */
  details?(entry: Entry<Kind>, t: Words, say: Say): string;
  /** Before the title of what did not happen, where the kind has words of its own for that. */
  struck?(entry: Entry<Kind>, t: Words): string;
  /** That another version took its place, likewise. */
  changed?(entry: Entry<Kind>, t: Words, said: { day: string; name: string; reason: string }): string;
  /** What of it stands in the head of its party from then on. */
  inHead?(entry: Entry<Kind>): string;
  /** The free text that belongs to it. */
  text?(entry: Entry<Kind>, t: Words): string | null;
};
