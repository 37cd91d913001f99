"use server";

import { routes } from "@/core/routes";
import { formAction } from "@/lib/action/form-action";
import { savedAddress } from "@/lib/cases/saved";
import { keepWorkingNotes } from "@/lib/working-notes/keep";
import { workingNotesInput } from "@/lib/working-notes/schema";

export const keepWorkingNotesAction = formAction(workingNotesInput, async (actor, values) => {
  await keepWorkingNotes(actor, values);
  return savedAddress(routes.case(String(values.number)), "working_notes");
});
