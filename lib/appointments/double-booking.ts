import "server-only";
import { and, eq, gt, lt, or, sql } from "drizzle-orm";
import { RuleBroken } from "@/core/errors";
import type { Transaction } from "@/db/actor-transaction";
import { appointments } from "@/db/schema/appointments";
import { registrations } from "@/db/schema/registrations";
import { overlap } from "@/lib/appointments/rules";
import type { Appointment } from "@/lib/appointments/schema";
import type { CaseToChange } from "@/lib/entries/change-case";

type Planned = Pick<Appointment, "at" | "minutes" | "partyId" | "setting" | "place">;

const day = 24 * 60 * 60_000;

/**
 * Refuses what is at the same time as something else: in the week of the case's mediator, with the same person, or at the same place in an
 * institution. Only what is seen is asked about. What it `corrects` does not stand in its way.
 * Throws RuleBroken `doubleBooked` at `anyway`, where it can be planned all the same.
 */
export async function refuseDoubleBooking(
  tx: Transaction,
  planned: Planned,
  theCase: CaseToChange,
  corrects?: string,
): Promise<void> {
  const { at, partyId, setting, place } = planned;
  const sameRoom = setting === "institution" && place !== null;
  const near = await tx
    .select({ id: appointments.id, at: appointments.at, minutes: appointments.minutes })
    .from(appointments)
    .innerJoin(registrations, eq(registrations.id, appointments.registrationId))
    .where(
      and(
        appointments.counts,
        gt(appointments.at, new Date(at.getTime() - day)),
        lt(appointments.at, new Date(at.getTime() + day)),
        or(
          theCase.mediatorId ? eq(registrations.mediatorId, theCase.mediatorId) : undefined,
          partyId ? eq(appointments.partyId, partyId) : undefined,
          sameRoom
            ? sql`${appointments.setting} = 'institution' and lower(${appointments.place}) = lower(${place})`
            : undefined,
        ),
      ),
    );
  if (near.some((one) => one.id !== corrects && overlap(planned, one))) throw new RuleBroken("doubleBooked", "anyway");
}
