"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { addParty } from "@/lib/registered/add-party";
import { correctParty } from "@/lib/registered/correct-party";
import { addPartyInput, correctPartyInput } from "@/lib/registered/schema";

export const correctPartyAction = formAction(correctPartyInput, async (actor, values) => {
  await correctParty(actor, values);
  return `${routes.registered(String(values.of))}?saved=party`;
});

export const addPartyAction = formAction(addPartyInput, async (actor, values) => {
  await addParty(actor, values);
  return `${routes.registered(String(values.of))}?saved=added`;
});
