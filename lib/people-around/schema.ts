import { z } from "zod";
import { readEmail } from "@/core/contact-details";
import {
  asFarAsTyped,
  choice,
  day,
  formKey,
  optionalDay,
  optionalKey,
  optionalLine,
  optionalText,
  says,
} from "@/core/fields";
import { readPhone } from "@/core/phone-numbers";
import { relations } from "@/core/words/people-around";
import type { Rule } from "@/core/words/rules";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";
import { phoneFaults } from "@/lib/parties/schema";

const typed = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  relation: choice(relations),
  /** Who they are, where they are no party of the case. */
  name: optionalLine(200).prefault(""),
  samePartyId: optionalKey(),
  organisation: optionalLine(200).prefault(""),
  phone: optionalLine(40).prefault(""),
  email: optionalLine(254).prefault(""),
  address: optionalLine(300).prefault(""),
  instructions: optionalText(1_000).prefault(""),
  fromOn: optionalDay().prefault(""),
  untilOn: optionalDay().prefault(""),
  knownOn: day(),
});
type Typed = Pick<z.output<typeof typed>, "name" | "samePartyId" | "fromOn" | "untilOn" | "phone" | "email">;

const isNamed = { ...says("required"), path: ["name"], when: asFarAsTyped };
const hasName = ({ name, samePartyId }: Typed) => Boolean(name || samePartyId);
const endsLater = { ...says("endsBefore"), path: ["untilOn"], when: asFarAsTyped };
const isInOrder = ({ fromOn, untilOn }: Typed) => !fromOn || !untilOn || fromOn <= untilOn;

/** With a number and an address that can be used; what can't be read is an issue at its field. */
function readable<T extends Typed>(person: T, context: z.RefinementCtx): T {
  const wrong = (field: keyof Typed, message: Rule) => {
    context.addIssue({ code: "custom", path: [field], message });
    return null;
  };
  const phone = person.phone ? readPhone(person.phone, "NL") : null;
  if (typeof phone === "string") wrong("phone", phoneFaults[phone]);
  const email = person.email && (readEmail(person.email) ?? wrong("email", "invalidEmail"));
  return { ...person, email };
}

/** Somebody around a party, and how to reach them. */
export const personAroundInput = typed.refine(hasName, isNamed).refine(isInOrder, endsLater).transform(readable);

/** The same, as a correction of what was recorded. */
export const personAroundCorrection = typed
  .extend(correction())
  .refine(hasName, isNamed)
  .refine(isInOrder, endsLater)
  .transform(readable);

/** Somebody around a party as they stand in a timeline. */
export type PersonAround = EntryOf<"people_around">;
