import type { EntryWords } from "@/components/entries/entry-words";
import { capital } from "@/core/text";

/** A contact attempt: who sought whom, how, and what came of it; with its note. */
export const contactAttempts: EntryWords<"contact_attempts"> = {
  title: ({ direction, channel, result }, t, name) =>
    capital(
      t(`entries.contact_attempts.event.${direction}`, {
        ...{ code: channel, channel: t(`words.channels.${channel}`), name },
        result: t(`words.attemptResults.${result}`),
      }),
    ),
  text: ({ note }) => note,
};
