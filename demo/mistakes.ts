import type { AttemptResult } from "@/core/words/contact-attempts";
import type { PlannedAttempt } from "@/demo/planned";
import type { Chance } from "@/demo/random";

/** What is chosen wrongly now and then, for what a call came to. */
const mistaken: Partial<Record<AttemptResult, { was: AttemptResult; reason: string }>> = {
  reached: { was: "no_answer", reason: "Verkeerd aangeklikt: wel gesproken." },
  no_answer: { was: "reached", reason: "Er is niet gesproken; er nam niemand op." },
};

const mixedUp = [
  "Onder de verkeerde persoon gezet.",
  "Dit was de andere partij; per vergissing hier genoteerd.",
  "Verkeerde naam gekozen in de lijst.",
] as const;

/** The attempts of a case, of which in a few one was recorded wrongly at first, and set right on the evening of that day. */
export function withSlip(chance: Chance, attempts: readonly PlannedAttempt[]): PlannedAttempt[] {
  // Not the last one, on whose day the case may have closed.
  const place = chance.percent(1.5) ? chance.between(0, attempts.length - 2) : -1;
  return attempts.map((attempt, index) =>
    index === place ? { ...attempt, wrongly: slipOf(chance, attempt) } : attempt,
  );
}

function slipOf(chance: Chance, { party, at, channel, direction, result }: PlannedAttempt): PlannedAttempt["wrongly"] {
  const correctedAt = `${at.slice(0, 10)}T20:${chance.between(10, 55)}`;
  const other = channel === "phone" && direction === "outgoing" ? mistaken[result] : undefined;
  if (other && chance.percent(60)) return { was: { result: other.was }, correctedAt, reason: other.reason };
  return { was: { party: 1 - party }, correctedAt, reason: chance.pick(mixedUp) };
}
