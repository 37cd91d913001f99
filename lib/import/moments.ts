import { momentOf } from "@/core/calendar";
import { timeZone } from "@/core/dates";

const hours = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
const offsets = new Map<string, number | null>();

/** Minutes by which Amsterdam is ahead of Universal Time all through a day, or null on a day on which that changes. */
function offsetOn(date: string): number | null {
  const known = offsets.get(date);
  if (known !== undefined) return known;
  const start = Date.parse(`${date}T00:00:00Z`);
  // From the evening before to the morning after in Universal Time, which holds the whole day in Amsterdam.
  const [before, after] = [minutesAhead(start - 3 * 3_600_000), minutesAhead(start + 27 * 3_600_000)];
  const offset = before === after ? before : null;
  offsets.set(date, offset);
  return offset;
}

function minutesAhead(at: number): number {
  const written = hours.formatToParts(at).find((part) => part.type === "timeZoneName")?.value ?? "";
  const [, sign, hour = "0", minute = "0", second = "0"] =
    /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(written) ?? [];
  const ahead = Number(hour) * 60 + Number(minute) + Number(second) / 60;
  return sign === "-" ? -ahead : ahead;
}

/**
 * The moment at which the clock in Amsterdam shows a day and time, in milliseconds; the first of two, null where it never does.
 * The same as `momentOf`, but quick for a million of them: only a day on which the clock changes is worked out.
 */
export function amsterdamMoment(date: string, hour: string, minute: string, second: string): number | null {
  const offset = offsetOn(date);
  if (offset === null) return momentOf(`${date}T${hour}:${minute}:${second}`)?.getTime() ?? null;
  return Date.parse(`${date}T${hour}:${minute}:${second}Z`) - offset * 60_000;
}
