/** What is not there, or not for this person: the two look the same. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The session ended, expired or never was. */
export class SignedOut extends Error {
  override name = "SignedOut";
}

/** A rule of entry that does not hold: `rule` is a key of `errors` in the messages, `field` the path it is about. */
export class RuleBroken extends Error {
  override name = "RuleBroken";
  constructor(
    readonly rule: string,
    readonly field = "",
  ) {
    super(rule);
  }
}
