import { RuleBroken } from "@/core/errors";
import { readPhone } from "@/core/phone-numbers";
import { changedFields, type Field, type KnownDetails, ofSameChannels, taking } from "@/lib/parties/by-channel";
import { phoneFaults } from "@/lib/parties/schema";

export type Merged = {
  /** How to reach the party with what the sender changed. */
  details: KnownDetails;
  /** What the sender changed. */
  own: Field[];
  /** What others changed meanwhile of channels that the sender changed too: to be told first. None where there is nothing to tell. */
  others: Field[];
};

/**
 * What somebody typed over what their form showed, over what stands now: only what they changed. A number is read anew with the country
 * that it is then of. Throws RuleBroken at `phone` where it can't be read so.
 */
export function merge(shown: KnownDetails, typed: KnownDetails, present: KnownDetails): Merged {
  const own = changedFields(shown, typed).filter((field) => typed[field] !== present[field]);
  const others = changedFields(shown, present);
  const details = taking(typed, own, present);
  if (own.includes("phone") || own.includes("country")) details.phoneE164 = called(details);
  return { details, own, others: ofSameChannels(others, own).length > 0 ? others : [] };
}

function called({ phone, country }: KnownDetails): string | null {
  if (phone === null) return null;
  const read = readPhone(phone, country);
  if (typeof read === "string") throw new RuleBroken(phoneFaults[read], "phone");
  return read.e164;
}
