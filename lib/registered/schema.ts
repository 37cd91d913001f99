import { z } from "zod";
import {
  asFarAsTyped,
  choice,
  day,
  flag,
  formKey,
  line,
  optionalBirthDay,
  optionalDay,
  optionalLine,
  optionalText,
  says,
  text,
} from "@/core/fields";
import { partyLanguages } from "@/core/words/languages";
import { type PartyRole, partyRoles, partyRolesOf, type Side, sides } from "@/core/words/parties";
import {
  type LegalPhase,
  legalPhases,
  type OffenceCategory,
  offenceCategories,
  type Referrer,
  referrers,
} from "@/core/words/registrations";
import { type Region, regions } from "@/core/words/users";
import { partyInput } from "@/lib/parties/schema";
import { isPeriod } from "@/lib/registrations/schema";

/** What is registered of a party, without how to reach them; `voided` says that they were recorded in error. */
export type RegisteredParty = {
  side: Side;
  role: PartyRole;
  initiator: boolean;
  givenName: string | null;
  familyName: string;
  birthOn: string | null;
  preferredLanguage: string;
  voided: boolean;
};

/** The days of what came in: of what it is about the first and, where that isn't known to the day, the last on which it may have been. */
export type RegisteredDays = { receivedOn: string; offenceOn: string | null; offenceUntil: string | null };

/** What came in, without the parties. */
export type RegisteredRequest = RegisteredDays & {
  referrer: Referrer;
  region: Region;
  offenceCategory: OffenceCategory;
  legalPhase: LegalPhase;
  inCustody: boolean;
  account: string | null;
};

/** Whose it is: the number of a case, or the key of a registration that is none. */
const whose = () => z.string().max(40);

/** What the form showed, as `shownIn` wrote it, so that nobody writes over what they have not seen. What can't be read showed nothing. */
const shown = () =>
  z
    .string()
    .max(60_000)
    .transform((sent): Record<string, unknown> => {
      try {
        return z.record(z.string(), z.unknown()).parse(JSON.parse(sent));
      } catch {
        return {};
      }
    });

/** What a form shows of what is registered, to be sent along. */
export function shownIn(content: object): string {
  return JSON.stringify(content);
}

/** A party put right, or recorded in error, and why. */
export const correctPartyInput = z
  .strictObject({
    key: formKey(),
    of: whose(),
    partyId: z.uuid(says("invalid")),
    shown: shown(),
    side: choice(sides),
    role: choice(partyRoles),
    initiator: flag(),
    givenName: optionalLine(100),
    familyName: line(100),
    birthOn: optionalBirthDay(),
    preferredLanguage: choice(partyLanguages),
    voided: flag(),
    reason: text(1_000),
  })
  .refine(({ side, role }) => (partyRolesOf[side] as readonly PartyRole[]).includes(role), {
    ...says("roleOfOtherSide"),
    path: ["role"],
  });

/** What came in, put right, and why. */
export const correctRegistrationInput = z
  .strictObject({
    key: formKey(),
    of: whose(),
    shown: shown(),
    receivedOn: day(),
    referrer: choice(referrers),
    region: choice(regions),
    offenceCategory: choice(offenceCategories),
    offenceOn: optionalDay(),
    offenceUntil: optionalDay(),
    legalPhase: choice(legalPhases),
    inCustody: flag(),
    account: optionalText(20_000),
    reason: text(1_000),
  })
  .refine(isPeriod, { ...says("periodBackwards"), path: ["offenceUntil"], when: asFarAsTyped });

/** A party who was not registered at first, with how to reach them. */
export const addPartyInput = z.strictObject({ key: formKey(), of: whose(), party: partyInput });

/** What stood before a correction, of the fields that it changed: by whom, when and why. Whoever changed it without a reason was an import. */
export type EarlierRegistered<Content> = {
  id: string;
  before: Partial<Content>;
  changedAt: Date;
  changedBy: string | null;
  reason: string | null;
};

/** A party as it was registered, also in error, with what stood before. */
export type PartyAsRegistered = RegisteredParty & {
  id: string;
  recordedAt: Date;
  recordedBy: string | null;
  earlier: EarlierRegistered<RegisteredParty>[];
};

/** What came in as it was registered, by whom and when, with what stood before. */
export type RequestAsRegistered = {
  content: RegisteredRequest;
  recordedAt: Date;
  recordedBy: string | null;
  earlier: EarlierRegistered<RegisteredRequest>[];
};
