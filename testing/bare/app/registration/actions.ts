"use server";

import { redirect } from "next/navigation";
import { addRegistration } from "../../rows";

export async function register(form: FormData): Promise<void> {
  await addRegistration();
  redirect(`/cases/${form.get("number")}`);
}
