import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";
import { choice, flag, optionalDay, optionalText, text } from "@/lib/core/fields";
import {
  type MessagePermission,
  messagePermissions,
  type PartyRole,
  partyLanguages,
  partyRoles,
  partyRolesOf,
  type Side,
  sides,
} from "@/lib/vocabulary/parties";

const optionalEmail = () =>
  optionalText(254).refine((email) => email === null || /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(email), {
    error: "invalidEmail",
  });

/** A number that is valid in the Netherlands or, with its country's code, elsewhere; kept as it was typed. */
const optionalPhone = () =>
  optionalText(40).refine((phone) => phone === null || (parsePhoneNumberFromString(phone, "NL")?.isValid() ?? false), {
    error: "invalidPhone",
  });

const contactFields = {
  email: optionalEmail(),
  phone: optionalPhone(),
  street: optionalText(100),
  houseNumber: optionalText(20),
  postcode: optionalText(12),
  city: optionalText(100),
  country: z
    .string()
    .trim()
    .regex(/^[A-Z]{2}$/, { error: "invalidChoice" }),
  reachedThrough: optionalText(200),
  instructions: optionalText(1_000),
  messagePermission: choice(messagePermissions),
};

const postcodeOfCountry = (details: { postcode: string | null; country: string }) =>
  details.country !== "NL" || details.postcode === null || /^[1-9][0-9]{3} ?[A-Z]{2}$/i.test(details.postcode);

const postcodeRule = { error: "invalidPostcode", path: ["postcode"] };

/** How to reach one party of a case, corrected. */
export const correctContactDetailsInput = z
  .strictObject({
    number: z.string(),
    partyId: z.uuid({ error: "invalid" }),
    version: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
    ...contactFields,
  })
  .refine(postcodeOfCountry, postcodeRule);

/** One party as it is registered, with how to reach them. */
export const partyInput = z
  .strictObject({
    side: choice(sides),
    role: choice(partyRoles),
    initiator: flag(),
    givenName: optionalText(100),
    familyName: text(100),
    birthOn: optionalDay(),
    preferredLanguage: choice(partyLanguages),
    ...contactFields,
  })
  .refine(postcodeOfCountry, postcodeRule)
  .refine((party) => (partyRolesOf[party.side] as readonly PartyRole[]).includes(party.role), {
    error: "roleOfOtherSide",
    path: ["role"],
  });

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
export type ContactDetails = {
  email: string | null;
  phone: string | null;
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
  country: string;
  reachedThrough: string | null;
  instructions: string | null;
  messagePermission: MessagePermission;
  version: number;
};
