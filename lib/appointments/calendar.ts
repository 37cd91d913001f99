import ical, { ICalCalendarMethod } from "ical-generator";
import { routes } from "@/core/routes";
import { endOf } from "@/lib/appointments/rules";
import type { Appointment } from "@/lib/appointments/schema";

/** An appointment as a calendar elsewhere may have it: `id` of its first version, `sequence` how often it was changed, and nothing of a person. */
export type PlannedInFeed = Pick<Appointment, "id" | "at" | "minutes" | "purpose" | "setting" | "place"> & {
  sequence: number;
  changedAt: Date;
  number: string;
};

type Words = {
  name: string;
  summary: (planned: PlannedInFeed) => string;
  where: (planned: PlannedInFeed) => string;
};

const hour = 60 * 60;

/**
 * A week as an iCalendar file (RFC 5545), of a portal at `origin`: what was moved keeps its UID and has a higher SEQUENCE, by which a
 * calendar moves it too.
 */
export function asCalendar(appointments: PlannedInFeed[], origin: string, { name, summary, where }: Words): string {
  return ical({
    ...{ name, ttl: hour, method: ICalCalendarMethod.PUBLISH },
    prodId: { company: "Herstelportaal", product: "agenda", language: "NL" },
    events: appointments.map((planned) => ({
      ...{ id: `${planned.id}@${new URL(origin).hostname}`, sequence: planned.sequence, stamp: planned.changedAt },
      ...{ start: planned.at, end: endOf(planned), summary: summary(planned), location: where(planned) },
      url: origin + routes.case(planned.number),
    })),
  }).toString();
}
