"use server";

import { z } from "zod";
import { routes } from "@/core/routes";
import { actorButtonAction } from "@/lib/action/button-action";
import { formAction } from "@/lib/action/form-action";
import { addressBack, savedAddress } from "@/lib/cases/saved";
import { correctContactAttempt, recordContactAttempt, undoContactAttempt } from "@/lib/contact-attempts/entry";
import { attemptOf } from "@/lib/contact-attempts/press";
import { contactAttemptCorrection, contactAttemptInput, contactAttemptPress } from "@/lib/contact-attempts/schema";
import { undoInput } from "@/lib/entries/schema";

export const recordContactAttemptAction = formAction(contactAttemptInput, async (actor, values) => {
  await recordContactAttempt(actor, values);
  return savedAddress(routes.case(String(values.number)), "contact_attempts", String(values.key));
});

/** Records what a button of the panel says. */
export const pressContactAttemptAction = formAction(contactAttemptPress, async (actor, values) => {
  const { press, channel } = contactAttemptPress.parse(values);
  const { press: _, from, ...typed } = values;
  await recordContactAttempt(actor, { ...typed, ...attemptOf(press, channel) });
  return addressBack(from, String(values.number), "contact_attempts", String(values.key));
});

export const undoContactAttemptAction = actorButtonAction(
  undoInput.extend({ from: z.string() }),
  async (actor, { from, ...values }) => {
    await undoContactAttempt(actor, values);
    return addressBack(from, String(values.number), "undone");
  },
);

export const correctContactAttemptAction = formAction(contactAttemptCorrection, async (actor, values) => {
  await correctContactAttempt(actor, values);
  return savedAddress(routes.case(String(values.number)), "correction");
});
