import type { EntryWords } from "@/components/entries/entry-words";
import { spanWords } from "@/components/entries/spans";
import { isolated } from "@/core/text";

/** Where else a party is: under which number, from when until when, what may go there. */
export const stays: EntryWords<"stays"> = {
  title: ({ stay, place }, t, name) =>
    t("entries.stays.event", { name, stay: t(`words.stayKinds.${stay}`), place: isolated(place) }),
  details: ({ registrationNumber, addressUse, ...stay }, t, say) =>
    [
      ...(registrationNumber ? [t("around.number", { number: isolated(registrationNumber) })] : []),
      ...(stay.fromOn || stay.untilOn ? [spanWords(stay, t, say)] : []),
      ...(addressUse ? [t(`words.addressUses.${addressUse}`)] : []),
    ].join(", "),
  text: ({ note }) => note,
};
