"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useState, useTransition } from "react";
import { type FormAction, type FormState, notSentYet } from "@/lib/core/form-state";

/**
 * Sends a form in two ways. `post` is for the form's own `action`: the browser sends it when no script has loaded, and
 * the page comes back with the answer. `send` is for a loaded page: it calls the action itself, because an action that
 * React runs for a form empties the form, and one that cannot reach the server would take the whole page down.
 */
export function useSend(action: FormAction, onDone: () => void) {
  const [posted, post] = useActionState(action, notSentYet);
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
    return await action(state, data);
  } catch (error) {
    // A redirect after a good end arrives as an error. The router takes it, and draws the page anew, this form as well
    // where the address is the same: nothing to empty here, which would be seen before the next page is there.
    unstable_rethrow(error);
    return { ...state, errors: [{ field: "", message: reason(error) }], attempt: state.attempt + 1 };
  }
}

/** A browser that reaches nobody says TypeError; anything else was said by the server. */
function reason(error: unknown): "connection" | "unexpected" {
  return error instanceof TypeError || !navigator.onLine ? "connection" : "unexpected";
}
