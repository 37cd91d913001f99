import type { Attempt } from "@/lib/standing/schema";

/** The latest of some days; of none an empty text, before every day. */
export function latestDay(days: string[]): string {
  return days.toSorted().at(-1) ?? "";
}

/** The latest of some attempts, of two at one moment the one that stands later; null of none. */
export function latestOf(attempts: readonly Attempt[]): Attempt | null {
  return attempts.reduce<Attempt | null>((latest, one) => (latest && latest.at > one.at ? latest : one), null);
}
