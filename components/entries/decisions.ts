import type { EntryWords } from "@/components/entries/entry-words";

/** What a party was told or said about taking part: until when, to which forms, why, and how they said so. */
export const decisions: EntryWords<"decisions"> = {
  title: ({ decision }, t, name) => t("entries.decisions.event", { name, decision: t(`words.consents.${decision}`) }),
  details: ({ until, forms, why, channel, informationText }, t, say) =>
    [
      ...(until === null ? [] : [t("entries.decisions.untilDay", { day: say.day(until) })]),
      ...(forms ?? []).map((form) => t(`words.contactForms.${form}`)),
      ...(why === null ? [] : [t(`words.consentReasons.${why}`)]),
      ...(channel === null ? [] : [t(`words.channels.${channel}`)]),
      ...(informationText === null ? [] : [t("entries.decisions.textVersion", { version: String(informationText) })]),
    ].join(", "),
  text: ({ note }) => note,
};
