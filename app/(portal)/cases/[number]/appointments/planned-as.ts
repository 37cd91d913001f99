import { dayOf } from "@/core/dates";
import type { Appointment } from "@/lib/appointments/schema";

/** What the form of something that took place shows of the appointment by which it did; nothing without one. */
export function plannedAs(planned: Appointment | null): Record<string, string> {
  if (!planned) return {};
  const { id, at, purpose, setting, place, minutes, attending } = planned;
  return {
    ...{ appointmentId: id, heldOn: dayOf(at), purpose, setting },
    ...{ place: place ?? "", minutes: minutes?.toString() ?? "", present: attending ?? "" },
  };
}
