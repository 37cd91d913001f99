import type { EntryWords } from "@/components/entries/entry-words";

/** What a party wants to reach, in their own words. */
export const goals: EntryWords<"goals"> = {
  title: (_, t, name) => t("entries.goals.event", { name }),
  inHead: ({ goal }) => goal,
  text: ({ goal }) => goal,
};
