import { NotFound } from "@/core/errors";
import type { Known } from "@/lib/entries/kind";

/** What took place by appointment took place by one of its own case. Throws NotFound. */
export function requireAppointment({ events }: Known, id: string | null): void {
  if (id !== null && !events.versions.appointments.some((one) => one.id === id)) throw new NotFound();
}
