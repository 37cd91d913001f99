import type { ClosingReason, ContactForm } from "@/core/words/cases";
import type { InitiatingSide } from "@/core/words/parties";
import type { LegalPhase, NotTakenUpReason, OffenceCategory, Referrer } from "@/core/words/registrations";
import type { Region } from "@/core/words/users";

/** A registration before anybody is in it. `seed` says which one it is, and what chance makes of it. */
export type Slot = {
  seed: number;
  receivedOn: string;
  /** The day on which the desk assesses it. */
  assessedOn: string;
  /** Why it is not taken up, or null where it is. */
  notTakenUpReason: NotTakenUpReason | null;
  category: OffenceCategory;
  asks: InitiatingSide;
  referrer: Referrer;
  custody: boolean;
  phase: LegalPhase;
  region: Region;
};

/** How a case ends. `agreed`: both did, and yet nothing came of it. */
export type Ending = { reason: ClosingReason; form?: ContactForm; agreed?: boolean };

/** How long a case takes from being taken up, and how it ends. */
export type Life = { days: number; closedOn: string; ending: Ending };
