import { z } from "zod";
import { says } from "@/core/fields";
import type { CaseStatus } from "@/core/words/cases";
import type { Decision } from "@/core/words/parties";
import type { LegalPhase, OffenceCategory, Referrer } from "@/core/words/registrations";
import type { Region } from "@/core/words/users";
import type { ClosingReport, Reopening } from "@/lib/closing-reports/schema";
import type { DecisionOfParty } from "@/lib/decisions/schema";
import type { Entries, EntryOf } from "@/lib/entries/events";
import type { Compartment, Party } from "@/lib/parties/schema";
import type { Standing } from "@/lib/standing/schema";

/** Who is to be the mediator of a case. */
export const assignMediatorInput = z.strictObject({
  number: z.string(),
  mediatorId: z.uuid(says("invalidChoice")),
});

/** The parties of a case and what happened in it: of each entry the version that counts. */
export type CaseEvents = Entries & {
  parties: Party[];
  /** Who was recorded in error: what was corrected since may have stood under them. */
  inError: Party[];
  /** Every version of every entry, also those that count no more. */
  versions: Entries;
  /** The last closing report, whether the case is still closed or not. */
  lastReport: Omit<ClosingReport, "closedOn"> | null;
  reopenings: Reopening[];
};

/** What a case is, and whose: nothing of what anybody said in it. */
export type CaseHead = {
  number: string;
  parties: Party[];
  status: CaseStatus;
  /** Where it stands, while it is open. */
  standing: Standing | null;
  receivedOn: string;
  takenUpOn: string;
  closedOn: string | null;
  referrer: Referrer;
  offenceCategory: OffenceCategory;
  offenceOn: string | null;
  legalPhase: LegalPhase;
  inCustody: boolean;
  region: Region;
  /** Who does the case; whether they have left: their account ended, or they do other work now. */
  mediator: { id: string; name: string; hasLeft: boolean } | null;
};

/** A case with its story, as its mediator sees it. */
export type Case = Omit<CaseHead, "parties"> &
  Omit<CaseEvents, "parties" | "lastReport"> & {
    /** The parties, each with what they decided last, and what they were told or said last about taking part. */
    parties: (Party & { lastDecision: Decision | null; consent: DecisionOfParty | null })[];
    account: string | null;
    /** The report that closed the case, while it is closed. */
    report: ClosingReport | null;
    /** The names of colleagues who recorded something, by their id. */
    recorders: Record<string, string>;
  };

declare const ofOneSide: unique symbol;

/** Contact between the parties as one who took part knows it: on which day, in which form. */
export type ContactTakenPartIn = Pick<EntryOf<"mediated_contacts">, "id" | "heldOn" | "form">;

/**
 * What may be made for one party of a case (`one-side.ts`): their compartment, what was recorded with them alone, and of what is of both
 * sides that they took part in it. Of the other side nothing, also not whether there is anything; nothing else makes one.
 */
export type OneSide = {
  readonly number: string;
  readonly mediator: string | null;
  readonly compartment: Compartment;
  readonly entries: Entries;
  /** What they were told or said last about taking part. */
  readonly consent: DecisionOfParty | null;
  readonly contacts: ContactTakenPartIn[];
  readonly [ofOneSide]: true;
};
