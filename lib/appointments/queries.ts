import "server-only";
import { and, asc, eq, gte, lt, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { addDays, momentOf } from "@/core/calendar";
import { asPerson } from "@/db/actor-transaction";
import { anyOf } from "@/db/any-of";
import { appointments } from "@/db/schema/appointments";
import { conversations } from "@/db/schema/conversations";
import { mediatedContacts } from "@/db/schema/mediated-contacts";
import { parties } from "@/db/schema/parties";
import { registrations } from "@/db/schema/registrations";
import type { Appointment, AppointmentInWeek } from "@/lib/appointments/schema";
import { noteRead } from "@/lib/audit/note";
import { requireReach } from "@/lib/auth/permissions";
import { getCase } from "@/lib/cases/queries";
import { fullName } from "@/lib/parties/full-name";
import { isParty } from "@/lib/parties/queries";

/**
 * What stands in somebody's own week, from a Monday on: the appointments of the cases that they mediate, in order of time. Throws NotFound
 * for whoever makes no appointments.
 */
export async function listWeek(actor: Actor, monday: string): Promise<AppointmentInWeek[]> {
  requireReach(actor, "appointments.record");
  const took = (table: typeof conversations | typeof mediatedContacts) =>
    sql`exists (select from ${table} where ${table.registrationId} = ${appointments.registrationId} and ${table.counts} and ${table.appointmentId} = ${appointments.id})`;
  return asPerson(actor, async (tx) => {
    const rows = await tx
      .select({
        ...{ id: appointments.id, at: appointments.at, minutes: appointments.minutes, purpose: appointments.purpose },
        ...{ setting: appointments.setting, place: appointments.place, partyId: appointments.partyId },
        ...{ of: registrations.id, number: registrations.number, closedOn: registrations.closedOn },
        tookPlace: sql<boolean>`${took(conversations)} or ${took(mediatedContacts)}`,
      })
      .from(appointments)
      .innerJoin(registrations, eq(registrations.id, appointments.registrationId))
      .where(
        and(
          eq(registrations.mediatorId, actor.id),
          appointments.counts,
          gte(appointments.at, midnight(monday)),
          lt(appointments.at, midnight(addDays(monday, 7))),
        ),
      )
      .orderBy(asc(appointments.at), asc(appointments.id));
    await noteRead(tx, { action: "appointments.list", count: rows.length, detail: { week: monday } });
    const ids = [...new Set(rows.map((row) => row.of))];
    const people = await tx
      .select()
      .from(parties)
      .where(and(anyOf(parties.registrationId, ids), isParty))
      .orderBy(parties.position);
    return rows.map(({ of, number, closedOn, ...row }) => ({
      ...row,
      number: number ?? "",
      isOpen: closedOn === null,
      names: people
        .filter((one) => one.registrationId === of && (row.partyId === null || one.id === row.partyId))
        .map(fullName),
    }));
  });
}

/** The moment at which a day begins; the clock goes forward at night in none of them. */
function midnight(day: string): Date {
  return momentOf(`${day}T00:00`) ?? new Date(`${day}T00:00:00Z`);
}

/** An appointment of a case as it stands, by its key; null without one. Throws NotFound out of reach of the case. */
export async function findAppointment(actor: Actor, number: string, id: unknown): Promise<Appointment | null> {
  if (typeof id !== "string") return null;
  const { appointments: all } = await getCase(actor, number);
  return all.find((one) => one.id === id) ?? null;
}
