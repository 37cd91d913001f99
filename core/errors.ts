import type { Rule } from "@/core/words/rules";

/** What is not there, or not for this person: the two look the same. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The session ended, expired or never was. */
export class SignedOut extends Error {
  override name = "SignedOut";
}

/**
 * A rule that does not hold, the path of the field that it is about (`parties.0.familyName`, or `""` for the whole), and the
 * seconds, or what stands there now, that its sentence speaks of, if it does.
 */
export type Broken = { rule: Rule; field: string; seconds?: number; present?: string };

/** A rule of entry that does not hold; `also` is what else does not. */
export class RuleBroken extends Error {
  override name = "RuleBroken";
  constructor(
    readonly rule: Rule,
    readonly field = "",
    readonly also: readonly Broken[] = [],
  ) {
    super(rule);
  }
}

/** Refuses what breaks rules by all of them together, so that nobody mends one only to hear of the next. Throws RuleBroken. */
export function refuse(broken: readonly (Broken | false | null)[]): void {
  const [first, ...others] = broken.filter((one) => one !== false && one !== null);
  if (first) throw new RuleBroken(first.rule, first.field, others);
}

/**
 * Somebody else changed it since; `standing` is what stands now of what the sender took for granted, such as which version is the last
 * one, or of a field that they left as it was; `where` are the fields that were changed, each with what is to be said there.
 */
export class ChangedMeanwhile extends RuleBroken {
  constructor(
    readonly standing: Readonly<Record<string, string>>,
    where: readonly Broken[] = [],
  ) {
    super("changedMeanwhile", "", where);
  }
}

/**
 * What may be meant and may be a mistake: it is asked, and done where it is sent once more. `standing` is what that form sends then, to
 * say of what its sender knows.
 */
export class AskedFirst extends RuleBroken {
  constructor(
    rule: "attemptTwice",
    readonly standing: Readonly<Record<string, string>>,
  ) {
    super(rule);
  }
}

/** What can be tried again after some seconds, and not before. */
export class TooSoon extends RuleBroken {
  constructor(
    rule: "tooManySignIns" | "busySignIn" | "tooManyLinks",
    readonly seconds: number,
  ) {
    super(rule);
    // All that next-auth passes on of an error.
    this.message = `${rule} ${seconds}`;
  }
}

/** What was asked for can't be done there any more: the address that says why. */
export class RedirectTo extends Error {
  override name = "RedirectTo";
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

/** What the database lets nobody do, or not this person (`notAllowed`), or not while somebody else is at work on the same (`busy`). */
export class DatabaseRefused extends Error {
  override name = "DatabaseRefused";
  constructor(
    readonly kind: "notAllowed" | "busy",
    readonly code: string,
  ) {
    super(`The database refused this (${code}).`);
  }
}
