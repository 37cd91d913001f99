import type { Say, Words } from "@/components/entries/entry-words";

/** From when until when something is so, in words; empty where nobody knows either. */
export function spanWords({ fromOn, untilOn }: { fromOn?: string | null; untilOn: string | null }, t: Words, say: Say) {
  return [
    ...(fromOn ? [t("around.from", { day: say.day(fromOn) })] : []),
    ...(untilOn ? [t("around.until", { day: say.day(untilOn) })] : []),
  ].join(" ");
}
