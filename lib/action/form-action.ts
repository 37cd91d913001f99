import "server-only";
import { refresh, revalidatePath } from "next/cache";
import { redirect, unstable_rethrow } from "next/navigation";
import { z } from "zod";
import type { Actor } from "@/core/actor";
import { type DraftOfForm, draftIn } from "@/core/draft-of-form";
import { AskedFirst, type Broken, ChangedMeanwhile, RuleBroken, SignedOut, Unavailable } from "@/core/errors";
import { formValues } from "@/core/form-data";
import type { FormAction, FormValues } from "@/core/form-state";
import { log } from "@/core/log";
import { isSecret } from "@/core/secret-fields";
import { openedByField, personOf } from "@/core/sent-text";
import { brokenBy, renewedBy } from "@/lib/action/broken-by";
import { sendingDraft } from "@/lib/action/end-draft";
import { refuseOtherOrigins } from "@/lib/action/origin";
import { notingRefusal } from "@/lib/audit/refused";
import { findActor } from "@/lib/auth/current-actor";
import { currentPath, rememberTyped } from "@/lib/faults/exchange";

/** What an action does with what was typed, and the address to go to afterwards. */
type Run<A> = (actor: A, values: FormValues) => Promise<string>;

/**
 * The action behind a form, for whoever is signed in: refuses a request from elsewhere, reads what the form's schema knows, runs
 * the verb, goes to where it says; what is wrong comes back with all that was typed. The verb itself parses and asks whether it
 * is allowed. The draft that the form was ends with what the verb does, or stays with what it refuses.
 */
export function formAction(schema: z.ZodType, run: Run<Actor>): FormAction {
  return answering(schema, async (values, openedBy, draft) => {
    const actor = await findActor();
    if (!actor) throw new SignedOut();
    if (openedBy?.split(" ")[0] !== actor.id) throw new OpenedByOther(personOf(actor));
    const send = () => run(actor, values);
    // Who takes over what another opened ends nothing of that other, nor of their own.
    const own = draft?.openedBy === actor.id ? draft : null;
    return notingRefusal(actor, "forms.send", () => (own ? sendingDraft(actor, own, send) : send()));
  });
}

/** The same before anybody is signed in: sign-in, passwords. */
export function publicFormAction(schema: z.ZodType, run: (values: FormValues) => Promise<string>): FormAction {
  return answering(schema, run);
}

/** A form that somebody else opened than the one who is signed in now. */
class OpenedByOther extends RuleBroken {
  constructor(readonly signedIn: string) {
    super("openedByOther");
  }
}

function answering(
  schema: z.ZodType,
  run: (values: FormValues, openedBy: string | null, draft: DraftOfForm | null) => Promise<string>,
): FormAction {
  return async (state, data) => {
    const attempt = attemptAfter(state);
    let values: FormValues | null = null;
    const openedBy = openerIn(data);
    let address: string;
    try {
      await refuseOtherOrigins();
      rememberTyped(data);
      values = formValues(data, schema);
      address = await run(values, openedBy, draftIn(data));
    } catch (error) {
      unstable_rethrow(error);
      // What stands beside the form shows what it is told of too.
      if (error instanceof ChangedMeanwhile || error instanceof AskedFirst) refresh();
      return {
        ...{ errors: errorsOf(error), values: values && returned(values, error), attempt },
        ...(error instanceof ChangedMeanwhile ? { renewed: true } : {}),
        ...(openedBy === null ? {} : { openedBy }),
        ...(error instanceof OpenedByOther ? { signedIn: error.signedIn } : {}),
      };
    }
    // What was recorded changes lists and counts everywhere, also in the menu, which is not drawn anew by itself.
    revalidatePath("/", "layout");
    redirect(address);
  };
}

function errorsOf(error: unknown): Broken[] {
  const broken = brokenBy(error);
  if (broken) return broken;
  log.error("an action failed", error, { route: currentPath() });
  if (error instanceof Unavailable) return [{ field: "", rule: error.kind === "busy" ? "crowded" : "unreachable" }];
  return [{ field: "", rule: "unexpected" }];
}

/** What was typed, without passwords, and with what the form must send instead the next time. */
function returned(typed: FormValues, error: unknown): FormValues {
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => !isSecret(name)));
  // React sends plain objects only, and these have no prototype.
  return structuredClone({ ...values, ...renewedBy(error, typed) });
}

/** Who opened the form, as its page says; the last that it says, since a button can say another. */
function openerIn(data: unknown): string | null {
  const opener = data instanceof FormData ? data.getAll(openedByField).at(-1) : null;
  return typeof opener === "string" ? opener.slice(0, 200) : null;
}

const sentState = z.object({ attempt: z.int().min(0).max(1_000_000) });

/** How often the form was tried, with this time. The state comes from the browser: it may be anything. */
function attemptAfter(state: unknown): number {
  return (sentState.safeParse(state).data?.attempt ?? 0) + 1;
}
