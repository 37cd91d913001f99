import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { NotFound, SignedOut } from "@/core/errors";
import { appointmentPurposes } from "@/core/words/appointments";
import { conversationSettings } from "@/core/words/conversations";
import { asSignIn } from "@/db/actor-transaction";
import type { PlannedInFeed } from "@/lib/appointments/calendar";

const moment = z.coerce.date();
const rows = z.array(
  z.object({
    ...{ id: z.string(), sequence: z.number(), changedAt: moment, at: moment, minutes: z.number().nullable() },
    ...{ purpose: z.enum(appointmentPurposes), setting: z.enum(conversationSettings), place: z.string().nullable() },
    number: z.string(),
  }),
);

/**
 * What stands in the week of whoever made a secret address, from a month ago until a year from now, in order of time; of a case its number
 * alone. Throws NotFound for a key that is of nobody, of somebody else's old address, or of whoever mediates no longer.
 */
export async function listInFeed(key: string): Promise<PlannedInFeed[]> {
  const asked = sql`select id, sequence, changed_at as "changedAt", at, minutes, purpose, setting, place, number from auth.calendar_of(${key})`;
  const answer = await asSignIn((tx) => tx.execute(asked)).catch((error: unknown) => {
    throw error instanceof SignedOut ? new NotFound() : error;
  });
  return rows.parse(answer.rows);
}
