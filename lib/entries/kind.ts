import type { z } from "zod";
import type { EntryKind } from "@/core/words/entries";
import type { Transaction } from "@/db/actor-transaction";
import type { CaseToChange } from "@/lib/entries/change-case";
import type { EntryOf, Events } from "@/lib/entries/events";
import type { Version } from "@/lib/entries/schema";

/** What is known when an entry is checked: its case, all that happened in it so far, and the moment at which it is recorded. */
export type Known = { theCase: CaseToChange; events: Events; now: Date };

/** What a form sends of every entry beside what is the kind's own: its key and its case; of a correction also what it corrects. */
type Head = { key: string; number: string };
type CorrectionHead = Head & Pick<Version, "voided"> & { corrects: string; reason: string };

/**
 * A kind of entry says only what is its own: everything else that recording and correcting one must do is in `verbs.ts`. `Typed`
 * is what its form sends, `Column` each column that is kept of it.
 */
export type Kind<Name extends EntryKind, Typed extends object, Column extends keyof EntryOf<Name>> = {
  name: Name;
  columns: readonly Column[];
  input: z.ZodType<Head & Typed>;
  correction: z.ZodType<CorrectionHead & Typed>;
  /**
   * What is kept of what was typed. Of a correction, and of a form that is sent again, `earlier` is what stands there: what stays
   * as it was is not asked about again. Throws RuleBroken where a rule of entry does not hold.
   */
  checked(typed: Typed, known: Known, earlier?: EntryOf<Name>): Pick<EntryOf<Name>, Column>;
  /** What is kept else of one that did not happen, such as in which way it did not. */
  voidedAs?(typed: Typed): Partial<Pick<EntryOf<Name>, Column>>;
  /** What is to be asked of other cases too. Throws RuleBroken. */
  alsoChecked?(
    tx: Transaction,
    typed: Typed,
    content: Pick<EntryOf<Name>, Column>,
    known: Known,
  ): Promise<void> | undefined;
  /** What is done else once it is recorded, in the same transaction; `recordedBy` is who did. */
  follows?(tx: Transaction, content: Pick<EntryOf<Name>, Column>, known: Known, recordedBy: string): Promise<void>;
  /** Throws RuleBroken where something that stands relies on what a correction takes away; `content` is null for what did not happen. */
  checkWhatRelies?(known: Known, earlier: EntryOf<Name>, content: Pick<EntryOf<Name>, Column> | null): void;
};

/** The party that something typed or recorded is of; most kinds are of one, some of the case as a whole. */
export function partyIn(entry: object): string | undefined {
  return "partyId" in entry && typeof entry.partyId === "string" ? entry.partyId : undefined;
}
