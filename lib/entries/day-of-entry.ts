import { refuse } from "@/core/errors";

type OfDay = { day: string; field: string };

/**
 * The rules of entry for the day of something that was recorded with a party. Of a correction `standing` is the day that stands,
 * which is not asked about again, since history may be otherwise. Throws RuleBroken at the field: `future`, or `beforeReceived`.
 */
export function checkDay({ day, field }: OfDay, receivedOn: string, today: string, standing?: string): void {
  refuse([
    day > today && { rule: "future", field },
    day < receivedOn && day !== standing && { rule: "beforeReceived", field },
  ]);
}
