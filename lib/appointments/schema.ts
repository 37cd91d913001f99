import { z } from "zod";
import {
  asFarAsTyped,
  choice,
  day,
  flag,
  formKey,
  optionalChoice,
  optionalKey,
  optionalLine,
  optionalMinutes,
  says,
  wallMoment,
} from "@/core/fields";
import { appointmentPurposes, saidOfAppointments } from "@/core/words/appointments";
import { conversationSettings } from "@/core/words/conversations";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

const typed = z.strictObject({
  key: formKey(),
  number: z.string(),
  /** Empty for contact between the parties. */
  partyId: optionalKey(),
  purpose: choice(appointmentPurposes),
  at: wallMoment(),
  minutes: optionalMinutes(),
  setting: choice(conversationSettings),
  place: optionalLine(200),
  attending: optionalLine(500),
  madeOn: day(),
  /** Planned all the same, though something else stands there. */
  anyway: flag(),
});

const ofWhom = { ...says("required"), path: ["partyId"], when: asFarAsTyped };
const hasParty = ({ purpose, partyId }: Pick<z.output<typeof typed>, "purpose" | "partyId">) =>
  purpose === "contact" || partyId !== null;

/** What is planned with a party, or between them. */
export const appointmentInput = typed.refine(hasParty, ofWhom);

/** The same as it is now: moved, cancelled or missed, with the reason, or put down wrongly at first. */
export const appointmentCorrection = typed
  .extend({ ...correction(), change: optionalChoice(saidOfAppointments) })
  .refine(hasParty, ofWhom)
  .transform(({ voided, ...one }) => ({
    ...one,
    voided: voided || one.change === "cancelled" || one.change === "missed",
  }));

/** An appointment as it stands in a timeline. */
export type Appointment = EntryOf<"appointments">;

/** An appointment of a week: with whom by name, whether it took place, and whether its case is open. */
export type AppointmentInWeek = Pick<
  Appointment,
  "id" | "at" | "minutes" | "purpose" | "setting" | "place" | "partyId"
> & { number: string; names: string[]; tookPlace: boolean; isOpen: boolean };

/** What the address of a week says; what is not understood is this week. */
export const weekFilter = z.object({ day: z.iso.date().optional().catch(undefined) });
