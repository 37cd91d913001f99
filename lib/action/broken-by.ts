import "server-only";
import { z } from "zod";
import {
  AskedFirst,
  type Broken,
  ChangedMeanwhile,
  DatabaseRefused,
  NotFound,
  RuleBroken,
  SignedOut,
  TooSoon,
} from "@/core/errors";
import type { FormValues } from "@/core/form-state";
import { ruleOf } from "@/core/words/rules";

/** What an error says to whoever sent a form: the rules that do not hold, each at its field. Null for a fault, which is ours. */
export function brokenBy(error: unknown): Broken[] | null {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => ({ field: path.join("."), rule: ruleOf(message) }));
  if (error instanceof TooSoon) return [{ field: "", rule: error.rule, seconds: error.seconds }];
  if (error instanceof RuleBroken) return [{ field: error.field, rule: error.rule }, ...error.also];
  if (error instanceof DatabaseRefused) return [{ field: "", rule: error.kind }];
  if (error instanceof SignedOut) return [{ field: "", rule: "signedOut" }];
  // The page stays, with all that was typed: what is missing and what is forbidden look the same here too.
  return error instanceof NotFound ? [{ field: "", rule: "notFound" }] : null;
}

/** What a form sends instead the next time, where sending it again is the way on: a new key, or what stands now. */
export function renewedBy(error: unknown, { key }: FormValues = {}): FormValues {
  if (error instanceof ChangedMeanwhile || error instanceof AskedFirst) return error.standing;
  if (!(error instanceof RuleBroken) || error.rule !== "alreadySent") return {};
  // Its sender knows of what they sent before.
  return { key: crypto.randomUUID(), ...(key === undefined ? {} : { beside: key }) };
}
