import type { EntryWords } from "@/components/entries/entry-words";
import { spanWords } from "@/components/entries/spans";
import { isolated } from "@/core/text";

/** A contact ban or a threat: against whom, until when, by whom it is known, what to mind. */
export const warnings: EntryWords<"warnings"> = {
  title: ({ warning }, t, name) => t("entries.warnings.event", { name, warning: t(`words.warningKinds.${warning}`) }),
  details: ({ against, untilOn, knownFrom }, t, say) =>
    [
      isolated(against),
      ...(untilOn ? [spanWords({ untilOn }, t, say)] : []),
      ...(knownFrom ? [t("around.knownFrom", { who: isolated(knownFrom) })] : []),
    ].join(", "),
  text: ({ mind }) => mind,
};
