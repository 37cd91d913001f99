import { Temporal } from "temporal-polyfill";

const holidays = ["01-01", "04-27", "12-25", "12-26"];

/** The day itself, or the last working day before it: later days never come out before earlier ones. */
export function workingDay(day: string): string {
  let date = Temporal.PlainDate.from(day);
  while (date.dayOfWeek > 5 || holidays.includes(date.toString().slice(5))) date = date.subtract({ days: 1 });
  return date.toString();
}

/** The birthday of somebody who is so many years old on a day, `days` after the birthday. */
export function birthday(on: string, age: number, days: number): string {
  return Temporal.PlainDate.from(on).subtract({ years: age, days }).toString();
}
