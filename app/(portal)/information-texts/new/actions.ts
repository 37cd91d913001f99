"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { informationTextInput } from "@/lib/information-texts/schema";
import { writeInformationText } from "@/lib/information-texts/write";

export const writeInformationTextAction = formAction(informationTextInput, async (actor, values) => {
  await writeInformationText(actor, values);
  return `${routes.informationTexts}?done=written`;
});
