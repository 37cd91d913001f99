"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { correctPersonAround, recordPersonAround } from "@/lib/people-around/entry";
import { personAroundCorrection, personAroundInput } from "@/lib/people-around/schema";

export const recordPersonAroundAction = formAction(personAroundInput, async (actor, values) => {
  await recordPersonAround(actor, values);
  return savedAddress(routes.case(String(values.number)), "people_around");
});

export const correctPersonAroundAction = formAction(personAroundCorrection, async (actor, values) => {
  await correctPersonAround(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
