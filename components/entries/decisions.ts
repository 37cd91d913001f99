import type { EntryWords } from "@/components/entries/entry-words";

/** What a party said about taking part. */
export const decisions: EntryWords<"decisions"> = {
  title: ({ decision }, t, name) => t("entries.decisions.event", { name, decision: t(`words.decisions.${decision}`) }),
};
