"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctStay, recordStay } from "@/lib/stays/entry";
import { stayCorrection, stayInput } from "@/lib/stays/schema";

export const recordStayAction = formAction(stayInput, async (actor, values) => {
  await recordStay(actor, values);
  return savedAddress(routes.case(String(values.number)), "stays");
});

export const correctStayAction = formAction(stayCorrection, async (actor, values) => {
  await correctStay(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
