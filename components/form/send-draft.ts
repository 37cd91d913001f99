import { routes } from "@/core/routes";
import type { SavedAnswer } from "@/lib/drafts/schema";
import type { SendDraft } from "./draft-keeper";

/** Milliseconds after which a server that says nothing is one that can't be reached. */
const patience = 15_000;
/** So many characters a browser sends on after its page was left, and no more. */
const keptAlive = 60_000;

/** Sends a draft to be kept. Never fails: what can't be reached, or says no, is an answer too. */
export const sendDraft: SendDraft = async (input) => {
  const body = JSON.stringify(input);
  try {
    const answer = await fetch(routes.keepDraft, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: new Blob([body]).size < keptAlive,
      signal: AbortSignal.timeout(patience),
    });
    if (answer.ok) return (await answer.json()) as SavedAnswer;
    if (answer.status === 401) return "signedOut";
    if (answer.status === 404) return "notFound";
    return answer.status === 400 || answer.status === 413 ? "tooLarge" : "unreachable";
  } catch {
    return "unreachable";
  }
};
