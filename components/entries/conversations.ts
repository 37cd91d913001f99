import type { EntryWords } from "@/components/entries/entry-words";
import { isolated } from "@/core/text";

/** A conversation with one party: what for, where, how long, with whom; what was said and what comes next. */
export const conversations: EntryWords<"conversations"> = {
  title: ({ purpose }, t, name) => t("entries.conversations.event", { code: purpose, name }),
  details: ({ setting, place, minutes, present }, t) =>
    [
      t(`words.conversationSettings.${setting}`) + (place === null ? "" : ` (${isolated(place)})`),
      ...(minutes === null ? [] : [t("entries.conversations.lasted", { minutes })]),
      ...(present === null ? [] : [t("entries.conversations.with", { present: isolated(present) })]),
    ].join(", "),
  text: ({ note, next }, t) => (next === null ? note : `${note}\n\n${t("entries.conversations.nextText", { next })}`),
};
