import { z } from "zod";
import {
  asFarAsTyped,
  choice,
  day,
  formKey,
  optionalChoice,
  optionalDay,
  optionalNumber,
  optionalText,
  says,
  someOf,
} from "@/core/fields";
import { contactForms } from "@/core/words/cases";
import { channels } from "@/core/words/contact-attempts";
import { consentReasons, consentReasonsOf, consents } from "@/core/words/parties";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

const typed = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  decision: choice(consents),
  decidedOn: day(),
  until: optionalDay().prefault(""),
  forms: someOf(contactForms),
  channel: optionalChoice(channels),
  why: optionalChoice(consentReasons),
  informationText: optionalNumber(100_000),
  note: optionalText(4_000).prefault(""),
});

type Typed = Pick<z.output<typeof typed>, "decision" | "decidedOn" | "until" | "forms" | "why" | "informationText">;

/** What belongs to another state than the one that is said is left out: its field is not seen, whatever stands in it. */
function ofState<T extends Typed>({ until, forms, why, informationText, ...rest }: T) {
  const { decision } = rest;
  return {
    ...rest,
    until: decision === "considering" ? until : null,
    // Nobody was asked who ticked nothing.
    forms: decision === "agreed" && forms.length > 0 ? forms : null,
    // Whoever says no needs to have been told nothing.
    informationText: decision === "declined" || decision === "withdrawn" ? null : informationText,
    why: why !== null && consentReasonsOf[decision].some((one) => one === why) ? why : null,
  };
}

const saysUntil = { ...says("required"), path: ["until"], when: asFarAsTyped };
const untilLater = { ...says("untilBefore"), path: ["until"], when: asFarAsTyped };
const hasUntil = ({ decision, until }: Typed) => decision !== "considering" || until !== null;
const isLater = ({ decision, until, decidedOn }: Typed) => decision !== "considering" || !until || until >= decidedOn;

/** What a party was told or said about taking part. */
export const decisionInput = typed.refine(hasUntil, saysUntil).refine(isLater, untilLater).transform(ofState);

/** The same, as a correction of what was recorded. */
export const decisionCorrection = typed
  .extend(correction())
  .refine(hasUntil, saysUntil)
  .refine(isLater, untilLater)
  .transform(ofState);

/** A decision as it stands in a timeline; every version of it has the same place (`sequence`) in the order of recording. */
export type DecisionOfParty = EntryOf<"decisions">;
