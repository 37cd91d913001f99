import type { Locale } from "@/core/words/locales";

/** A text as a party reads it, in the language that it is in. */
export function AsRead({ text, language }: { text: string; language: Locale }) {
  return (
    <p lang={language} className="max-w-measure whitespace-pre-line break-words">
      {text}
    </p>
  );
}
