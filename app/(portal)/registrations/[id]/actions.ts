"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { may } from "@/lib/auth/permissions";
import { savedAddress } from "@/lib/cases/saved";
import { takeUpInput, turnDownInput } from "@/lib/registrations/schema";
import { takeUp } from "@/lib/registrations/take-up";
import { turnDown } from "@/lib/registrations/turn-down";

export const takeUpAction = formAction(takeUpInput, async (actor, values) => {
  const number = await takeUp(actor, values);
  return may(actor, "cases.read")
    ? savedAddress(routes.case(number), "taken_up")
    : `${routes.registrations}?done=taken-up`;
});

export const turnDownAction = formAction(turnDownInput, async (actor, values) => {
  await turnDown(actor, values);
  return `${routes.registrations}?done=turned-down`;
});
