"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { addParty } from "@/lib/registered/add-party";
import { correctParty } from "@/lib/registered/correct-party";
import { correctRegistration } from "@/lib/registered/correct-registration";
import { isRegistered } from "@/lib/registered/queries";
import { addPartyInput, correctPartyInput, correctRegistrationInput } from "@/lib/registered/schema";

export const correctPartyAction = formAction(correctPartyInput, async (actor, values) => {
  await correctParty(actor, values);
  return `${routes.registered(String(values.of))}?saved=party`;
});

export const addPartyAction = formAction(addPartyInput, async (actor, values) => {
  await addParty(actor, values);
  return `${routes.registered(String(values.of))}?saved=added`;
});

export const correctRegistrationAction = formAction(correctRegistrationInput, async (actor, values) => {
  await correctRegistration(actor, values);
  const of = String(values.of);
  // Who moved it to a region that they do not see has nothing to go back to there.
  return (await isRegistered(actor, of))
    ? `${routes.registered(of)}?saved=registration`
    : `${routes.registrations}?done=moved`;
});
