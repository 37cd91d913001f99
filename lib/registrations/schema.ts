import { z } from "zod";
import { choice, day, flag, formKey, optionalDay, optionalText } from "@/lib/core/fields";
import { partyInput } from "@/lib/parties/schema";
import { type Side, sides } from "@/lib/vocabulary/parties";
import {
  type Assessment,
  legalPhases,
  type NotTakenUpReason,
  notTakenUpReasons,
  type OffenceCategory,
  offenceCategories,
  type Referrer,
  referrers,
} from "@/lib/vocabulary/registrations";
import { type Region, regions } from "@/lib/vocabulary/users";

/** A registration as it comes in: who asks, what happened, who is the other, by whom referred, how to reach each. */
export const registrationInput = z
  .strictObject({
    key: formKey(),
    receivedOn: day(),
    referrer: choice(referrers),
    region: choice(regions),
    offenceCategory: choice(offenceCategories),
    offenceOn: optionalDay(),
    legalPhase: choice(legalPhases),
    inCustody: flag(),
    account: optionalText(20_000),
    parties: z.array(partyInput).min(1, { error: "partyMissing" }).max(20, { error: "tooManyParties" }),
  })
  .superRefine((input, context) => {
    if (input.offenceOn && input.offenceOn > input.receivedOn) {
      context.addIssue({ code: "custom", path: ["offenceOn"], message: "offenceAfterReceived" });
    }
    if (!input.parties.some((party) => party.initiator)) {
      context.addIssue({ code: "custom", path: ["parties", 0, "initiator"], message: "initiatorMissing" });
    }
    for (const side of sides) {
      if (!input.parties.some((party) => party.side === side)) {
        context.addIssue({ code: "custom", path: ["parties", 0, "side"], message: missingSide[side] });
      }
    }
  });

const missingSide = {
  harmed: "harmedSideMissing",
  responsible: "responsibleSideMissing",
} as const satisfies Record<Side, string>;

export const takeUpInput = z.strictObject({
  registrationId: z.uuid({ error: "invalid" }),
  mediatorId: z.uuid({ error: "invalidChoice" }),
  decidedOn: day(),
});

export const turnDownInput = z.strictObject({
  registrationId: z.uuid({ error: "invalid" }),
  reason: choice(notTakenUpReasons),
  decidedOn: day(),
});

/** What the desk needs to see of a registration to assess it. */
export type Registration = {
  id: string;
  receivedOn: string;
  referrer: Referrer;
  region: Region;
  offenceCategory: OffenceCategory;
  offenceOn: string | null;
  legalPhase: (typeof legalPhases)[number];
  inCustody: boolean;
  account: string | null;
  decision: Assessment;
  decidedOn: string | null;
  notTakenUpReason: NotTakenUpReason | null;
  recordedBy: string | null;
};

/** A line of the list of registrations that wait. */
export type RegistrationInList = Pick<Registration, "id" | "receivedOn" | "referrer" | "region" | "offenceCategory"> & {
  initiators: { side: Side; name: string }[];
};
