import type { Client } from "pg";
import { clockShift } from "@/core/clock";

/** Lets this database's clock be moved, as a test's: it goes by the clock of this process, or as each transaction says. */
export async function letClockMove(superuser: Client): Promise<void> {
  const shift = `${clockShift() ?? 0} milliseconds`;
  await superuser.query("insert into auth.clock values ($1) on conflict do nothing", [shift]);
}

/** How far a moment, such as `2025-03-03T10:00+01:00`, is from the machine's clock, in milliseconds. */
export function shiftTo(moment: string): number {
  return Date.parse(moment) - Date.now();
}
