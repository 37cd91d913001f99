import { z } from "zod";
import { readEmail, readPostcode } from "@/core/contact-details";
import {
  choice,
  flag,
  line,
  optionalBirthDay,
  optionalChoice,
  optionalLine,
  optionalText,
  optionalTime,
  says,
} from "@/core/fields";
import { readPhone } from "@/core/phone-numbers";
import { channels } from "@/core/words/contact-attempts";
import { countries } from "@/core/words/countries";
import { partyLanguages } from "@/core/words/languages";
import { messagePermissions, type PartyRole, partyRoles, partyRolesOf, type Side, sides } from "@/core/words/parties";
import type { Relation } from "@/core/words/people-around";
import { type AddressUse, addressUses, callerPermissions, interpreters } from "@/core/words/reaching";
import type { Rule } from "@/core/words/rules";
import type { stayKinds } from "@/core/words/stays";
import type { warningKinds } from "@/core/words/warnings";
import type { KnownDetails, OfChannel } from "@/lib/parties/by-channel";

/** Read by `readContactDetails`, since how a number and a postcode are written depends on the country. */
const contactFields = {
  email: optionalLine(254),
  phone: optionalLine(40),
  street: optionalLine(100),
  houseNumber: optionalLine(20),
  postcode: optionalLine(12),
  city: optionalLine(100),
  country: choice(countries),
  reachedThrough: optionalLine(200),
  instructions: optionalText(1_000),
  messagePermission: choice(messagePermissions),
  firstWay: optionalChoice(channels),
  secondWay: optionalChoice(channels),
  thirdWay: optionalChoice(channels),
  callerPermission: optionalChoice(callerPermissions),
  safeDays: optionalLine(100).prefault(""),
  safeFrom: optionalTime().prefault(""),
  safeUntil: optionalTime().prefault(""),
  household: optionalLine(300).prefault(""),
  interpreter: optionalChoice(interpreters),
  aids: optionalLine(300).prefault(""),
  addressUse: optionalChoice(addressUses),
  officer: optionalLine(100).prefault(""),
  officerPhone: optionalLine(40).prefault(""),
  officerEmail: optionalLine(254).prefault(""),
};

type Typed = { country: string } & Record<
  "email" | "phone" | "postcode" | "officerPhone" | "officerEmail",
  string | null
>;

/**
 * Contact details as they are kept: a number as it was typed with what it is when called beside it, postcode and address in one
 * writing. What can't be read is an issue at its field.
 */
function readContactDetails<T extends Typed>(details: T, context: z.RefinementCtx): T & { phoneE164: string | null } {
  const wrong = (field: keyof Typed, message: Rule) => {
    context.addIssue({ code: "custom", path: [field], message });
    return null;
  };
  const emailOf = (field: "email" | "officerEmail") =>
    details[field] && (readEmail(details[field]) ?? wrong(field, "invalidEmail"));
  const [email, officerEmail] = [emailOf("email"), emailOf("officerEmail")];
  // An officer is one of the Netherlands.
  const officerPhone = details.officerPhone ? readPhone(details.officerPhone, "NL") : null;
  if (typeof officerPhone === "string") wrong("officerPhone", phoneFaults[officerPhone]);
  const postcode =
    details.postcode && (readPostcode(details.postcode, details.country) ?? wrong("postcode", "invalidPostcode"));
  const phone = details.phone ? readPhone(details.phone, details.country) : { e164: null };
  const phoneE164 = typeof phone === "object" ? phone.e164 : wrong("phone", phoneFaults[phone]);
  return { ...details, email, officerEmail, postcode, phoneE164 };
}

/** What is said of a number that can't be read. */
export const phoneFaults = { unreadable: "invalidPhone", ambiguous: "phoneOfWhichCountry" } as const;

/** How to reach one party of a case, corrected. */
export const correctContactDetailsInput = z
  .strictObject({
    number: z.string(),
    partyId: z.uuid(says("invalid")),
    /** The ids of the versions that the form shows. */
    versions: z
      .string()
      .max(400)
      .transform((ids) => ids.split(" ")),
    ...contactFields,
  })
  .transform(readContactDetails);

/** One party as it is registered, with how to reach them. */
export const partyInput = z
  .strictObject({
    side: choice(sides),
    role: choice(partyRoles),
    initiator: flag(),
    givenName: optionalLine(100),
    familyName: line(100),
    birthOn: optionalBirthDay(),
    preferredLanguage: choice(partyLanguages),
    ...contactFields,
  })
  .refine((party) => (partyRolesOf[party.side] as readonly PartyRole[]).includes(party.role), {
    ...says("roleOfOtherSide"),
    path: ["role"],
  })
  .transform(readContactDetails);

/** A party as it is shown on a case: without contact details. */
export type Party = {
  id: string;
  side: Side;
  role: PartyRole;
  initiator: boolean;
  givenName: string | null;
  familyName: string;
  birthOn: string | null;
  preferredLanguage: string;
};

/** How to reach one party, as it is shown where contact is made. */
export type ContactDetails = KnownDetails & {
  /** The ids of the newest version of each channel, so that nobody writes over what they have not seen. */
  versions: string;
};

/** How a party was reached by one channel, until somebody changed it: on which moment, and who where that is known. */
export type EarlierDetails = OfChannel & { id: string; changedAt: Date; changedBy: string | null };

/** What is to be minded of a party on a day, whatever is done with them: how old they are, what stands against it, where and with whom they are. */
export type Around = {
  /** The number of their case; null of a registration that waits. */
  number: string | null;
  /** How old they are; null where no birthday is known. */
  age: number | null;
  /** Whether they are a minor for whom no guardian agreed. */
  lacksConsent: boolean;
  warnings: {
    id: string;
    warning: (typeof warningKinds)[number];
    against: string;
    untilOn: string | null;
    mind: string | null;
  }[];
  stays: {
    id: string;
    stay: (typeof stayKinds)[number];
    place: string;
    registrationNumber: string | null;
    addressUse: AddressUse | null;
    untilOn: string | null;
  }[];
  people: {
    id: string;
    relation: Relation;
    name: string;
    organisation: string | null;
    phone: string | null;
    email: string | null;
    address: string | null;
    instructions: string | null;
  }[];
};

declare const ofOneParty: unique symbol;

/** One party and what belongs to it, read together (`compartment.ts`): of a pair of two parties nothing makes one. */
export type Compartment = {
  readonly party: Party;
  readonly details: ContactDetails;
  /** What was known before, what changed last on top. */
  readonly earlier: EarlierDetails[];
  /** What is to be minded of them on the day of the visit. */
  readonly around: Around;
  /** Whether the visit is outside of the hours in which one may call. */
  readonly isUntimely: boolean;
  readonly [ofOneParty]: true;
};
