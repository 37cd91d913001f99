import "server-only";
import { revalidatePath } from "next/cache";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { refuseOtherOrigins } from "@/lib/action/origin";
import { findActor } from "@/lib/auth/current-actor";
import type { Actor } from "@/lib/core/actor";
import { NotFound, RuleBroken, SignedOut } from "@/lib/core/errors";
import { formValues } from "@/lib/core/form-data";
import type { FormAction, FormError, FormValues } from "@/lib/core/form-state";
import { log } from "@/lib/core/log";

/** What an action does with what was typed, and the address to go to afterwards. */
type Run<A> = (actor: A, values: FormValues) => Promise<string>;

/**
 * The action behind a form, for whoever is signed in: refuses a request from elsewhere, runs the verb, goes to where it
 * says; what is wrong comes back with all that was typed. The verb itself parses and asks whether it is allowed.
 */
export function formAction(run: Run<Actor>): FormAction {
  return answering(async (values) => {
    const actor = await findActor();
    if (!actor) throw new SignedOut();
    return run(actor, values);
  });
}

/** The same before anybody is signed in: sign-in, passwords. */
export function publicFormAction(run: (values: FormValues) => Promise<string>): FormAction {
  return answering(run);
}

function answering(run: (values: FormValues) => Promise<string>): FormAction {
  return async (state, data) => {
    const values = formValues(data);
    let address: string;
    try {
      await refuseOtherOrigins();
      address = await run(values);
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof NotFound) notFound();
      return { errors: errorsOf(error), values: returned(values, error), attempt: state.attempt + 1 };
    }
    // What was recorded changes lists and counts everywhere, also in the menu, which is not drawn anew by itself.
    revalidatePath("/", "layout");
    redirect(address);
  };
}

function errorsOf(error: unknown): FormError[] {
  if (error instanceof z.ZodError) {
    return error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }));
  }
  if (error instanceof RuleBroken) return [{ field: error.field, message: error.rule }];
  if (error instanceof SignedOut) return [{ field: "", message: "signedOut" }];
  log.error("an action failed", error);
  return [{ field: "", message: "unexpected" }];
}

/** What was typed, without passwords, and with what the form must send instead the next time. */
function returned({ password: _, repeated: __, ...values }: FormValues, error: unknown): FormValues {
  return error instanceof RuleBroken ? { ...values, ...error.fresh } : values;
}
