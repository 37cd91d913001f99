import { z } from "zod";
import { asFarAsTyped, choice, day, flag, formKey, optionalDay, optionalText, says } from "@/core/fields";
import type { Side } from "@/core/words/parties";
import {
  type Assessment,
  legalPhases,
  type NotTakenUpReason,
  notTakenUpReasons,
  type OffenceCategory,
  offenceCategories,
  type Referrer,
  referrers,
} from "@/core/words/registrations";
import { type Region, regions } from "@/core/words/users";
import { partyInput } from "@/lib/parties/schema";

/** A registration as it comes in: who asks, what happened, who is the other, by whom referred, how to reach each. */
export const registrationInput = z
  .strictObject({
    key: formKey(),
    receivedOn: day(),
    referrer: choice(referrers),
    region: choice(regions),
    offenceCategory: choice(offenceCategories),
    offenceOn: optionalDay(),
    offenceUntil: optionalDay().prefault(""),
    legalPhase: choice(legalPhases),
    inCustody: flag(),
    account: optionalText(20_000),
    parties: z.array(partyInput).min(1, says("partyMissing")).max(20, says("tooManyParties")),
  })
  .refine(({ offenceOn, receivedOn }) => !(offenceOn && offenceOn > receivedOn), {
    ...says("offenceAfterReceived"),
    path: ["offenceOn"],
    when: asFarAsTyped,
  })
  .refine(isPeriod, { ...says("periodBackwards"), path: ["offenceUntil"], when: asFarAsTyped })
  .refine(isBeforeReceived, { ...says("offenceAfterReceived"), path: ["offenceUntil"], when: asFarAsTyped })
  .refine(({ parties }) => someParty(parties, (party) => party.initiator), {
    ...says("initiatorMissing"),
    path: ["parties", 0, "initiator"],
    when: asFarAsTyped,
  })
  .refine(({ parties }) => someParty(parties, (party) => party.side === "harmed"), {
    ...says("harmedSideMissing"),
    path: ["parties", 0, "side"],
    when: asFarAsTyped,
  })
  .refine(({ parties }) => someParty(parties, (party) => party.side === "responsible"), {
    ...says("responsibleSideMissing"),
    path: ["parties", 0, "side"],
    when: asFarAsTyped,
  });

type Days = { offenceOn: string | null; offenceUntil: string | null; receivedOn: string };

/** Whether the last day on which it may have happened is one after the first, where there is one. */
export function isPeriod({ offenceOn, offenceUntil }: Omit<Days, "receivedOn">): boolean {
  return !offenceUntil || (typeof offenceOn === "string" && offenceOn !== "" && offenceOn <= offenceUntil);
}

/** Whether it happened before it was registered, also at the latest. */
function isBeforeReceived({ offenceUntil, receivedOn }: Omit<Days, "offenceOn">): boolean {
  return !(offenceUntil && offenceUntil > receivedOn);
}

type PartyInput = z.output<typeof partyInput>;

/** Whether some party is so; that there are no parties is said by another rule. */
function someParty(parties: PartyInput[] | undefined, isSo: (party: PartyInput) => boolean): boolean {
  return !Array.isArray(parties) || parties.length === 0 || parties.some(isSo);
}

export const takeUpInput = z.strictObject({
  registrationId: z.uuid(says("invalid")),
  mediatorId: z.uuid(says("invalidChoice")),
  assessedOn: day(),
});

export const turnDownInput = z.strictObject({
  registrationId: z.uuid(says("invalid")),
  reason: choice(notTakenUpReasons),
  assessedOn: day(),
});

/** What the desk needs to see of a registration to assess it. */
export type Registration = {
  id: string;
  receivedOn: string;
  referrer: Referrer;
  region: Region;
  offenceCategory: OffenceCategory;
  offenceOn: string | null;
  offenceUntil: string | null;
  legalPhase: (typeof legalPhases)[number];
  inCustody: boolean;
  account: string | null;
  assessment: Assessment;
  assessedOn: string | null;
  notTakenUpReason: NotTakenUpReason | null;
  recordedBy: string | null;
};

/** A line of the list of registrations that wait. */
export type RegistrationInList = Pick<Registration, "id" | "receivedOn" | "referrer" | "region" | "offenceCategory"> & {
  initiators: { side: Side; name: string }[];
};
