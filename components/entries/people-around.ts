import type { EntryWords } from "@/components/entries/entry-words";
import { spanWords } from "@/components/entries/spans";
import { isolated } from "@/core/text";

/** Somebody around a party: what they are to them, from when until when, and how to reach them. */
export const peopleAround: EntryWords<"people_around"> = {
  title: ({ relation, name: who }, t, name) =>
    t("entries.people_around.event", { name, relation: t(`words.relations.${relation}`), who: isolated(who) }),
  details: ({ organisation, phone, email, address, ...person }, t, say) =>
    [
      ...[organisation, phone, email, address].filter((one) => one !== null).map(isolated),
      ...(person.fromOn || person.untilOn ? [spanWords(person, t, say)] : []),
    ].join(", "),
  text: ({ instructions }) => instructions,
};
