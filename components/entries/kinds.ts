import type { Messages } from "next-intl";
import { appointments } from "@/components/entries/appointments";
import { contactAttempts } from "@/components/entries/contact-attempts";
import { conversations } from "@/components/entries/conversations";
import { decisions } from "@/components/entries/decisions";
import type { EntryWords, Say, Words } from "@/components/entries/entry-words";
import { goals } from "@/components/entries/goals";
import { guardianConsents } from "@/components/entries/guardian-consents";
import { mediatedContacts } from "@/components/entries/mediated-contacts";
import { peopleAround } from "@/components/entries/people-around";
import { stays } from "@/components/entries/stays";
import { warnings } from "@/components/entries/warnings";
import { type EntryKind, entryKinds } from "@/core/words/entries";
import type { Case } from "@/lib/cases/schema";
import type { EntryHappening } from "@/lib/cases/timeline";
import { fullName } from "@/lib/parties/full-name";

/** What each kind of entry says of itself. */
const kinds: { [Kind in EntryKind]: EntryWords<Kind> } = {
  appointments,
  contact_attempts: contactAttempts,
  conversations,
  decisions,
  guardian_consents: guardianConsents,
  goals,
  mediated_contacts: mediatedContacts,
  people_around: peopleAround,
  stays,
  warnings,
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

/** What stands before the title of what did not happen. */
export function struckWords<Kind extends EntryKind>({ kind, entry }: EntryHappening<Kind>, t: Words): string {
  return kinds[kind].struck?.(entry, t) ?? t("case.voidedTitle");
}

/** That a version took another's place, by whom, when and why. */
export function changedWords<Kind extends EntryKind>(
  { kind, entry }: EntryHappening<Kind>,
  t: Words,
  said: { day: string; name: string; reason: string },
): string {
  return kinds[kind].changed?.(entry, t, said) ?? t(entry.voided ? "case.voided" : "case.corrected", said);
}

/** The free text that belongs to an entry, or null. */
export function entryText<Kind extends EntryKind>({ kind, entry }: EntryHappening<Kind>, t: Words): string | null {
  return kinds[kind].text?.(entry, t) ?? null;
}

/** What was recorded of a party that stands in their head, by its kind. */
export function entriesInHead(theCase: Case, partyId: string): { kind: EntryKind; texts: string[] }[] {
  return entryKinds.flatMap((kind) => {
    const texts = textsInHead(theCase, partyId, kind);
    return texts.length > 0 ? [{ kind, texts }] : [];
  });
}

function textsInHead<Kind extends EntryKind>(theCase: Case, partyId: string, kind: Kind): string[] {
  const { inHead } = kinds[kind];
  const all: readonly EntryHappening<Kind>["entry"][] = theCase[kind];
  return inHead ? all.filter((entry) => "partyId" in entry && entry.partyId === partyId).map(inHead) : [];
}

/** The kinds of which one party's is recorded: their words name whose. */
export type PartyKind = {
  [Kind in EntryKind]: "titleWith" extends keyof Messages["entries"][Kind] ? Kind : never;
}[EntryKind];

const partyKinds: Record<PartyKind, true> = {
  appointments: true,
  contact_attempts: true,
  conversations: true,
  decisions: true,
  goals: true,
  guardian_consents: true,
  people_around: true,
  stays: true,
  warnings: true,
};

/** Whether what is recorded of a kind is one party's. */
export function isPartyKind(kind: EntryKind): kind is PartyKind {
  return kind in partyKinds;
}
