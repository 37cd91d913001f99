import { z } from "zod";
import { flag, formKey, says, text } from "@/core/fields";

/** What a form says besides the entry itself when it corrects one: which version, why, and whether nothing happened at all. */
export const correction = () => ({
  corrects: z.uuid(says("invalid")),
  voided: flag(),
  reason: text(1_000),
});

/** What is sent to undo what was recorded a moment ago. */
export const undoInput = z.strictObject({ key: formKey(), number: z.string(), id: z.uuid(says("invalid")) });

/** For so long after it was recorded something can be undone, in milliseconds; from then on it is corrected, with a reason. */
const undoWithin = 10 * 60_000;

/**
 * What every version of an entry says of itself. The first corrects nothing; a voided one says that nothing happened; of each
 * entry one counts, or none.
 */
export type Version = {
  id: string;
  corrects: string | null;
  voided: boolean;
  reason: string | null;
  counts: boolean;
  recordedAt: Date;
  recordedBy: string | null;
};

/** Whether somebody may undo a version now: what they recorded first, a moment ago, and nobody has corrected. */
export function mayUndo(version: Version, who: string | null, now: Date): boolean {
  const { corrects, counts, recordedBy, recordedAt } = version;
  return corrects === null && counts && recordedBy === who && now.getTime() - recordedAt.getTime() <= undoWithin;
}

/** Whether a version undoes what it corrects: it says that nothing happened, and no reason, which a correction must have. */
export function isUndoing({ voided, reason }: Pick<Version, "voided" | "reason">): boolean {
  return voided && reason === "";
}
