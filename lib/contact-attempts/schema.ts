import { z } from "zod";
import { choice, formKey, optionalText, optionalWallMoment, says, wallMoment } from "@/core/fields";
import { attemptResults, channels, directions, presses, resultsOf } from "@/core/words/contact-attempts";
import { attemptOf } from "@/lib/contact-attempts/press";
import type { EntryOf } from "@/lib/entries/events";
import { correction } from "@/lib/entries/schema";

const tried = {
  key: formKey(),
  number: z.string(),
  partyId: z.uuid(says("required")),
  note: optionalText(4_000),
};

const of = { direction: choice(directions), channel: choice(channels), result: choice(attemptResults) };

/** What a form says beside an attempt when it records one: of which other attempt it knows, and is none the less another one. */
const recorded = { at: optionalWallMoment(), beside: z.union([z.uuid(), z.literal("")], says("invalid")).optional() };

/** One try to reach one party; `at` is what the clock in Amsterdam showed, the present moment where nothing was typed. */
export const contactAttemptInput = z.strictObject({ ...tried, ...of, ...recorded });

/** The same by one press: who turned to whom, how, and what came of it follow from that (`attemptOf`). `from` is where one goes back to. */
export const contactAttemptPress = z
  .strictObject({ ...tried, ...recorded, press: choice(presses), channel: choice(channels), from: z.string() })
  .refine(({ press, channel }) => isPossible(attemptOf(press, channel)), {
    ...says("resultOfOtherChannel"),
    path: ["channel"],
  });

function isPossible(attempt: ReturnType<typeof attemptOf>): boolean {
  return resultsOf(attempt).includes(attempt.result);
}

/** An attempt as a correction of what was recorded. */
export const contactAttemptCorrection = z.strictObject({ ...tried, ...of, at: wallMoment(), ...correction() });

/** A contact attempt as it stands in a timeline. */
export type ContactAttempt = EntryOf<"contact_attempts">;
