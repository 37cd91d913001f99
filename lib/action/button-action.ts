import "server-only";
import { revalidatePath } from "next/cache";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { refuseOtherOrigins } from "@/lib/action/origin";
import { findActor } from "@/lib/auth/current-actor";
import type { Actor } from "@/lib/core/actor";
import { NotFound, SignedOut } from "@/lib/core/errors";
import { formValues } from "@/lib/core/form-data";
import type { FormValues } from "@/lib/core/form-state";
import { routes } from "@/lib/core/routes";

/** The action behind a single button, with nothing typed to lose: does it, and goes to the address that it answers. */
export function buttonAction(run: (values: FormValues) => Promise<string>): (data: FormData) => Promise<void> {
  return async (data) => {
    let address: string;
    try {
      await refuseOtherOrigins();
      address = await run(formValues(data));
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof SignedOut) redirect(routes.signIn);
      if (error instanceof NotFound) notFound();
      throw error;
    }
    // What was recorded changes lists and counts everywhere, also in the menu, which is not drawn anew by itself.
    revalidatePath("/", "layout");
    redirect(address);
  };
}

/** The same in the name of whoever is signed in. */
export function actorButtonAction(
  run: (actor: Actor, values: FormValues) => Promise<string>,
): (data: FormData) => Promise<void> {
  return buttonAction(async (values) => {
    const actor = await findActor();
    if (!actor) throw new SignedOut();
    return run(actor, values);
  });
}
