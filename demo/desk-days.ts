import { apportion } from "@/demo/allot";
import { workingDaysOf } from "@/demo/days";
import type { Chance } from "@/demo/random";

/** How busy the months are. In summer and around Christmas less comes in. */
const months = [8.4, 8.2, 9.2, 8.3, 8.1, 8.8, 7.3, 6.6, 8.9, 9.2, 9.3, 7.7] as const;

/** Before it the desk assesses nothing in a new year. */
const firstAssessments = "01-08";

/** How many the desk assessed on each day of a year, and when these had come in; the first day first. */
export function drawDays(chance: Chance, year: number, count: number): { receivedOn: string; assessedOn: string }[] {
  const days = workingDaysOf(year);
  const weights = days.map((day) => {
    const busy = (months[Number(day.slice(5, 7)) - 1] ?? 0) * duringCorona(day) * (0.6 + 0.8 * chance.next());
    return [day, day.slice(5) < firstAssessments ? 0 : busy] as const;
  });
  const counts = apportion(count, Object.fromEntries(weights));
  return days.flatMap((assessedOn, place) =>
    Array.from({ length: counts[assessedOn] ?? 0 }, () => ({
      receivedOn: days[Math.max(0, place - waiting(chance))] ?? assessedOn,
      assessedOn,
    })),
  );
}

/** How many working days something waits at the desk: mostly a few, sometimes weeks. */
function waiting(chance: Chance): number {
  if (chance.percent(6)) return chance.between(9, 22);
  return chance.between(0, 4) + chance.between(0, 4);
}

/** What was left of a day's work from the first lockdown on, until all had come back. */
const corona = [
  { from: "2020-03-16", left: 0.34 },
  { from: "2020-06-01", left: 0.65 },
  { from: "2020-07-01", left: 0.9 },
  { from: "2020-09-01", left: 1.1 },
  { from: "2021-01-01", left: 1 },
] as const;

function duringCorona(day: string): number {
  return corona.findLast(({ from }) => from <= day)?.left ?? 1;
}
