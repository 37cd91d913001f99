import type { EntryWords } from "@/components/entries/entry-words";
import { isolated } from "@/core/text";

/** What came of asking a guardian whether a minor may take part: who was asked, and how. */
export const guardianConsents: EntryWords<"guardian_consents"> = {
  title: ({ answer, guardianName }, t, name) =>
    t("entries.guardian_consents.event", {
      name,
      who: isolated(guardianName),
      answer: t(`words.guardianAnswers.${answer}`),
    }),
  details: ({ channel }, t) => (channel ? t(`words.channels.${channel}`) : ""),
  text: ({ note }) => note,
};
