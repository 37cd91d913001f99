"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { correctAppointment, recordAppointment } from "@/lib/appointments/entry";
import { appointmentCorrection, appointmentInput } from "@/lib/appointments/schema";
import { savedAddress } from "@/lib/cases/saved";

export const recordAppointmentAction = formAction(appointmentInput, async (actor, values) => {
  await recordAppointment(actor, values);
  return savedAddress(routes.case(String(values.number)), "appointments");
});

export const correctAppointmentAction = formAction(appointmentCorrection, async (actor, values) => {
  await correctAppointment(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
