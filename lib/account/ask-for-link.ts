import "server-only";
import { TooSoon } from "@/core/errors";
import { asSignIn } from "@/db/actor-transaction";
import { forgottenPasswordInput } from "@/lib/auth/schema";
import { admitGuess } from "@/lib/auth/throttle";

/**
 * Whether a network may ask for a link now: the part of a forgotten password that the answer waits for, which is the same work
 * whether or not the address is known. Throws TooSoon `tooManyLinks` where it has asked too often.
 */
export async function askForLink(input: unknown, { source }: { source: string }): Promise<void> {
  forgottenPasswordInput.parse(input);
  const admission = await asSignIn((tx) => admitGuess(tx, "", { own: `links for ${source}` }));
  if ("waits" in admission) throw new TooSoon("tooManyLinks", Math.ceil(admission.waits));
}
