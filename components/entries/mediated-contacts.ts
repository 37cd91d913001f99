import type { EntryWords } from "@/components/entries/entry-words";
import { isolated } from "@/core/text";

/** Contact between the parties: in which form, who took part, where, how long, led by whom; what was said or given. */
export const mediatedContacts: EntryWords<"mediated_contacts"> = {
  title: ({ form }, t) => t("entries.mediated_contacts.event", { form: t(`words.contactForms.${form}`) }),
  details: ({ participants, place, minutes, ledBy, exception }, t, say) =>
    [
      ...(participants ?? []).map((id) => isolated(say.name(id))),
      ...(place === null ? [] : [isolated(place)]),
      ...(minutes === null ? [] : [t("entries.mediated_contacts.lasted", { minutes })]),
      ...(ledBy === null ? [] : [t("entries.mediated_contacts.led", { name: isolated(ledBy) })]),
      ...(exception === null ? [] : [t("entries.mediated_contacts.despite", { reason: isolated(exception) })]),
    ].join(", "),
  text: ({ note }) => note,
};
