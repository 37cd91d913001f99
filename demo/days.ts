const milliseconds = 86_400_000;
const holidays = ["01-01", "04-27", "12-25", "12-26"];

// A million days are reckoned here, as whole numbers since 1970, and each is written once: Temporal would take its time.
const numberOf = (day: string) => Date.parse(day) / milliseconds;
const written = new Map<number, string>();

function dayOf(number: number): string {
  const day = written.get(number) ?? new Date(number * milliseconds).toISOString().slice(0, 10);
  written.set(number, day);
  return day;
}

/** The calendar day so many days later. */
export function daysAfter(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** The day itself, or the last working day before it: later days never come out before earlier ones. */
export function workingDay(day: string): string {
  let number = numberOf(day);
  while (!isWorkingDay(number)) number -= 1;
  return dayOf(number);
}

/** The working days of a year, the first one first. */
export function workingDaysOf(year: number): string[] {
  const [first, next] = [numberOf(`${year}-01-01`), numberOf(`${year + 1}-01-01`)];
  const all = Array.from({ length: next - first }, (_, index) => first + index);
  return all.filter(isWorkingDay).map(dayOf);
}

/** The birthday of somebody who is so many years old on a day, `days` after the birthday. */
export function birthday(on: string, age: number, days: number): string {
  const before = daysAfter(on, -days);
  return `${Number(before.slice(0, 4)) - age}${before.slice(4).replace("-02-29", "-02-28")}`;
}

function isWorkingDay(number: number): boolean {
  // The first of January 1970 was a Thursday.
  const weekday = (number + 4) % 7;
  return weekday > 0 && weekday < 6 && !holidays.includes(dayOf(number).slice(5));
}
