import type { Channel } from "@/core/words/contact-attempts";
import { type ContactChannel, contactChannels } from "@/core/words/contact-channels";
import type { MessagePermission } from "@/core/words/parties";
import type { AddressUse, callerPermissions, interpreters } from "@/core/words/reaching";

/** How to reach a party, as it is typed and shown: of all channels together. */
export type KnownDetails = {
  instructions: string | null;
  /** By which ways the party wants to be reached, most wanted first. */
  firstWay: Channel | null;
  secondWay: Channel | null;
  thirdWay: Channel | null;
  /** On which days, and between which hours (`hh:mm`), nobody else hears of it. */
  safeDays: string | null;
  safeFrom: string | null;
  safeUntil: string | null;
  /** Who else lives there, and so may answer. */
  household: string | null;
  interpreter: (typeof interpreters)[number] | null;
  /** What the party needs to read, hear or come. */
  aids: string | null;
  /** As it was typed. */
  phone: string | null;
  /** What is called: E.164, with an extension as RFC 3966 writes it. Null where the number can't be read. */
  phoneE164: string | null;
  messagePermission: MessagePermission;
  /** Whether who answers may hear who calls; null where nobody asked. */
  callerPermission: (typeof callerPermissions)[number] | null;
  email: string | null;
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
  country: string;
  /** What may go to that address; null where nobody asked. */
  addressUse: AddressUse | null;
  reachedThrough: string | null;
  /** Who of that organisation passes things on, and how they are reached. */
  officer: string | null;
  officerPhone: string | null;
  officerEmail: string | null;
};

/** One of what is known. */
export type Field = keyof KnownDetails;

const fieldsOf = {
  any: [
    ...(["instructions", "firstWay", "secondWay", "thirdWay", "safeDays", "safeFrom", "safeUntil"] as const),
    ...(["household", "interpreter", "aids"] as const),
  ],
  phone: ["phone", "phoneE164", "messagePermission", "callerPermission"],
  email: ["email"],
  letter: ["street", "houseNumber", "postcode", "city", "country", "addressUse"],
  through_referrer: ["reachedThrough", "officer", "officerPhone", "officerEmail"],
} as const satisfies Record<ContactChannel, readonly Field[]>;

const fields = Object.values(fieldsOf).flat();

const nothing = Object.fromEntries(fields.map((field) => [field, null])) as Record<Field, null>;
const unknown: KnownDetails = { ...nothing, messagePermission: "unknown", country: "NL" };

/** What is stored of one channel: its own fields, or of none where nothing is known. */
export type OfChannel = { channel: ContactChannel; voided: boolean } & { [F in Field]: KnownDetails[F] | null };

/** How to reach a party, a row for each channel; `voided` where nothing is known of it. What is left out is not known. */
export function byChannel(details: Partial<KnownDetails>): OfChannel[] {
  const all = { ...unknown, ...details };
  return contactChannels.map((channel) => {
    const known = fieldsOf[channel].some((field) => all[field] !== unknown[field]);
    const own = Object.fromEntries(fieldsOf[channel].map((field) => [field, all[field]]));
    return { channel, voided: !known, ...nothing, ...(known ? own : {}) };
  });
}

/** How to reach a party, of its rows that count. */
export function ofChannels(rows: readonly OfChannel[]): KnownDetails {
  const known = rows.map(({ channel, ...row }) =>
    Object.fromEntries(fieldsOf[channel].map((field) => [field, row[field] ?? unknown[field]])),
  );
  return Object.assign({}, unknown, ...known);
}

/** The newest versions of all that there are, one of each channel, with those by which a channel was emptied. */
export function newestOf<V extends { id: string; corrects: string | null }>(versions: readonly V[]): V[] {
  const corrected = new Set(versions.map(({ corrects }) => corrects));
  return versions.filter(({ id }) => !corrected.has(id));
}

/** The ids of versions, as a form carries them. */
export function idsOf(versions: readonly { id: string }[]): string {
  return versions.map(({ id }) => id).join(" ");
}

/** The names of the fields in which two differ. What a number is when called follows from what was typed, which is what somebody changed. */
export function changedFields(before: KnownDetails, after: KnownDetails): Field[] {
  return fields.filter((field) => field !== "phoneE164" && before[field] !== after[field]);
}

/** How to reach a party with some fields taken over from another. */
export function taking(from: KnownDetails, taken: readonly Field[], into: KnownDetails): KnownDetails {
  return { ...into, ...Object.fromEntries(taken.map((field) => [field, from[field]])) };
}

/** Those of some fields that are of a channel of which others are too. */
export function ofSameChannels(some: readonly Field[], others: readonly Field[]): Field[] {
  return Object.values(fieldsOf)
    .filter((own: readonly Field[]) => own.some((field) => others.includes(field)))
    .flatMap((own: readonly Field[]) => own.filter((field) => some.includes(field)));
}
