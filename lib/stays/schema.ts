import { z } from "zod";
import {
  asFarAsTyped,
  choice,
  day,
  formKey,
  line,
  optionalChoice,
  optionalDay,
  optionalLine,
  optionalText,
  says,
} from "@/core/fields";
import { addressUses } from "@/core/words/reaching";
import { stayKinds } from "@/core/words/stays";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

const typed = z.strictObject({
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  stay: choice(stayKinds),
  place: line(300),
  registrationNumber: optionalLine(50).prefault(""),
  addressUse: optionalChoice(addressUses),
  fromOn: optionalDay().prefault(""),
  untilOn: optionalDay().prefault(""),
  note: optionalText(1_000).prefault(""),
  knownOn: day(),
});

const endsLater = { ...says("endsBefore"), path: ["untilOn"], when: asFarAsTyped };
const isInOrder = ({ fromOn, untilOn }: Pick<z.output<typeof typed>, "fromOn" | "untilOn">) =>
  !fromOn || !untilOn || fromOn <= untilOn;

/** Where else a party is, from when until when. */
export const stayInput = typed.refine(isInOrder, endsLater);

/** The same, as a correction of what was recorded. */
export const stayCorrection = typed.extend(correction()).refine(isInOrder, endsLater);

/** A stay as it stands in a timeline. */
export type Stay = EntryOf<"stays">;
