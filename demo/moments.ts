import { today } from "@/core/clock";

/** What the clock in Amsterdam showed, as PostgreSQL reads it. */
export function moment(wall: string): string {
  return `${wall} Europe/Amsterdam`;
}

/** A moment of a day; of today, its first, since all others may have yet to come. */
export function soonAfter(day: string, time: string): string {
  return moment(`${day}T${day === today() ? "00:00" : time}`);
}

/** The same day so many minutes later, or its last minute. */
export function minutesLater(wall: string, minutes: number): string {
  const [day = "", time = ""] = wall.split("T");
  const later = Math.min(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + Math.round(minutes), 24 * 60 - 1);
  return `${day}T${String(Math.floor(later / 60)).padStart(2, "0")}:${String(later % 60).padStart(2, "0")}`;
}
