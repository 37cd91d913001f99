import "server-only";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { z } from "zod";
import type { Actor } from "@/core/actor";
import { NotFound, SignedOut } from "@/core/errors";
import { formValues } from "@/core/form-data";
import type { FormValues } from "@/core/form-state";
import { ownAddress, routes } from "@/core/routes";
import { brokenBy } from "@/lib/action/broken-by";
import { refuseOtherOrigins } from "@/lib/action/origin";
import { notingRefusal } from "@/lib/audit/refused";
import { findActor } from "@/lib/auth/current-actor";
import { rememberTyped } from "@/lib/faults/exchange";

/**
 * The action behind a single button, with nothing typed to lose: does it, and goes to the address that it answers. A rule that
 * does not hold is said by the page that the button stands on, which finds it in its address as `problem`.
 */
export function buttonAction(
  schema: z.ZodType,
  run: (values: FormValues) => Promise<string>,
): (data: FormData) => Promise<void> {
  return async (data) => {
    let address: string;
    try {
      await refuseOtherOrigins();
      rememberTyped(data);
      address = await run(formValues(data, schema));
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof SignedOut) redirect(routes.signIn);
      // Nobody types what a button sends: what its schema does not take is of nothing that exists.
      if (error instanceof NotFound || error instanceof z.ZodError) notFound();
      const [broken] = brokenBy(error) ?? [];
      if (!broken) throw error;
      const page = URL.parse((await headers()).get("referer") ?? "")?.pathname;
      address = `${ownAddress(page)}?problem=${broken.rule}`;
    }
    // What was recorded changes lists and counts everywhere, also in the menu, which is not drawn anew by itself.
    revalidatePath("/", "layout");
    redirect(address);
  };
}

/** The same in the name of whoever is signed in. */
export function actorButtonAction(
  schema: z.ZodType,
  run: (actor: Actor, values: FormValues) => Promise<string>,
): (data: FormData) => Promise<void> {
  return buttonAction(schema, async (values) => {
    const actor = await findActor();
    if (!actor) throw new SignedOut();
    return notingRefusal(actor, "forms.send", () => run(actor, values));
  });
}
