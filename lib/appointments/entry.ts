import "server-only";
import { dayOf } from "@/core/dates";
import { refuseDoubleBooking } from "@/lib/appointments/double-booking";
import { checkedAppointment } from "@/lib/appointments/rules";
import { type Appointment, appointmentCorrection, appointmentInput } from "@/lib/appointments/schema";
import type { Kind } from "@/lib/entries/kind";
import { correcting, recording } from "@/lib/entries/verbs";

const columns = ["partyId", "madeOn", "at", "minutes", "purpose", "setting", "place", "attending", "change"] as const;
type Column = (typeof columns)[number];
type Typed = Omit<Pick<Appointment, Column>, "at" | "change"> & {
  at: string;
  anyway: boolean;
  corrects?: string;
  change?: Appointment["change"];
};

/** What is planned with a party, or between them. */
const kind: Kind<"appointments", Typed, Column> = {
  name: "appointments",
  columns,
  input: appointmentInput,
  correction: appointmentCorrection,
  checked: (
    { partyId, madeOn, at, minutes, purpose, setting, place, attending, change = null },
    { theCase, now },
    earlier,
  ) => {
    const typed = { partyId, madeOn, at, minutes, purpose, setting, place, attending, change };
    return checkedAppointment(typed, theCase.receivedOn, dayOf(now), earlier?.voided ? undefined : earlier);
  },
  voidedAs: ({ change = null }) => ({ change }),
  alsoChecked: (tx, { anyway, corrects }, content, { theCase, now }) =>
    anyway || content.at < now ? undefined : refuseDoubleBooking(tx, content, theCase, corrects),
};

export const recordAppointment = recording(kind);
export const correctAppointment = correcting(kind);
