"use server";

import { redirect } from "next/navigation";
import { addAttempt } from "../../rows";

export async function record(form: FormData): Promise<void> {
  await addAttempt(String(form.get("partyId")));
  redirect(`/cases/${form.get("number")}`);
}
