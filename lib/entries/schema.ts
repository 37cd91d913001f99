import { z } from "zod";
import { flag, says, text } from "@/core/fields";

/** What a form says besides the entry itself when it corrects one: which version, why, and whether nothing happened at all. */
export const correction = () => ({
  corrects: z.uuid(says("invalid")),
  voided: flag(),
  reason: text(1_000),
});

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
