import type { FormValues } from "@/core/form-state";

/** What is not there, or not for this person: the two look the same. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The session ended, expired or never was. */
export class SignedOut extends Error {
  override name = "SignedOut";
}

/**
 * A rule of entry that does not hold: `rule` is a key of `errors` in the messages, `field` the path it is about. `fresh` is
 * what the form must send instead the next time, such as a new key, where sending it again is the way on; `also` is what else
 * does not hold.
 */
export class RuleBroken extends Error {
  override name = "RuleBroken";
  constructor(
    readonly rule: string,
    readonly field = "",
    readonly fresh: FormValues = {},
    readonly also: readonly Broken[] = [],
  ) {
    super(rule);
  }
}

/** A rule that does not hold, and the field that it is about. */
export type Broken = { rule: string; field: string };

/** Refuses what breaks rules by all of them together, so that nobody mends one only to hear of the next. Throws RuleBroken. */
export function refuse(broken: readonly (Broken | false | null)[]): void {
  const [first, ...others] = broken.filter((one) => one !== false && one !== null);
  if (first) throw new RuleBroken(first.rule, first.field, {}, others);
}

/** What can be tried again after some seconds, and not before: the sentence of its rule says how many. */
export class TooSoon extends RuleBroken {
  constructor(
    rule: "tooManySignIns" | "busySignIn" | "tooManyLinks",
    readonly seconds: number,
  ) {
    super(`${rule} ${seconds}`);
  }
}

/** What was asked for can't be done there any more: the address that says why. */
export class Elsewhere extends Error {
  override name = "Elsewhere";
  constructor(readonly address: string) {
    super(address);
  }
}

/**
 * The data can't be reached or used just now. `busy` passes by itself (too many at once, something took too long), `unreachable`
 * may last (no connection, a server that is starting, a full disk). Neither says anything of who is signed in.
 */
export class Unavailable extends Error {
  override name = "Unavailable";
  constructor(
    readonly kind: "busy" | "unreachable",
    readonly code: string,
  ) {
    super(`The database ${kind === "busy" ? "is too busy" : "can't be reached or used"} just now (${code}).`);
  }
}
