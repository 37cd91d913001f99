"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { useActionState, useState, useTransition } from "react";
import { type FormAction, type FormState, notSentYet } from "@/core/form-state";
import type { Rule } from "@/core/words/rules";

/**
 * Sends a form in two ways. `post` is for the form's own `action`: the browser sends it when no script has loaded, and
 * the page comes back with the answer. `send` is for a loaded page: it calls the action itself, because an action that
 * React runs for a form empties the form, and one that cannot reach the server would take the whole page down.
 */
export function useSend(action: FormAction, first: FormState, onDone: () => void) {
  const [posted, post] = useActionState(action, first);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [pending, startTransition] = useTransition();
  const state = answered ?? posted;

  function send(data: FormData, onFailed: () => void): void {
    startTransition(async () => {
      const next = await answer(action, state, data);
      if (next.errors.length > 0) {
        setAnswered(next);
        onFailed();
      } else {
        setAnswered(null);
        onDone();
      }
    });
  }

  return { state, post, send, pending };
}

async function answer(action: FormAction, state: FormState, data: FormData): Promise<FormState> {
  try {
    // Of what came back earlier the server needs only how often it was tried.
    return await action({ ...notSentYet, attempt: state.attempt }, data);
  } catch (error) {
    // A redirect after a good end arrives as an error. The router takes it, and draws the page anew, this form as well
    // where the address is the same: nothing to empty here, which would be seen before the next page is there.
    unstable_rethrow(error);
    return { ...state, errors: [{ field: "", rule: reason(error) }], attempt: state.attempt + 1 };
  }
}

/** What the gate says in one word where it lets a form not in (gate/refused.ts). */
const refusals = ["tooLarge", "slow", "otherOrigin"] as const satisfies Rule[];

/** A browser that reaches nobody says TypeError; anything else was said by the server. */
function reason(error: unknown): Rule {
  if (unstable_isUnrecognizedActionError(error)) return "outdated";
  const refusal = error instanceof Error && refusals.find((one) => one === error.message);
  if (refusal) return refusal;
  return error instanceof TypeError || !navigator.onLine ? "connection" : "unexpected";
}
