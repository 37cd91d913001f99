/** What became of a goal when its case closed. */
export const goalOutcomes = ["reached", "partly_reached", "not_reached", "unknown"] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];
