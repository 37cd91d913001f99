import type { EntryWords } from "@/components/entries/entry-words";

/** Contact between the parties, in its form. */
export const mediatedContacts: EntryWords<"mediated_contacts"> = {
  title: ({ form }, t) => t("entries.mediated_contacts.event", { form: t(`words.contactForms.${form}`) }),
};
