"use client";

import { useTranslations } from "next-intl";
import { MomentField } from "@/components/form/moment-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { channels, directions } from "@/core/words/contact-attempts";
import { usePossibleResults } from "./use-possible-results";

/** What is asked of a contact attempt. The moment has no latest: after a long call the browser would not let somebody choose the present one. */
export function AttemptFields() {
  const t = useTranslations("attempt");
  const words = useTranslations("words");
  const { results, noteChoice } = usePossibleResults();
  return (
    // A choice of channel or direction bubbles up to here.
    <div className="grid gap-5" onChange={noteChoice}>
      <RadioGroup
        name="channel"
        label={t("channel")}
        choices={channels.map((value) => ({ value, label: words(`channels.${value}`) }))}
      />
      <RadioGroup
        name="result"
        label={t("result")}
        choices={results.map((value) => ({ value, label: words(`attemptResults.${value}`) }))}
      />
      <MomentField name="at" label={t("at")} hint={t("atHint")} />
      <RadioGroup
        name="direction"
        label={t("direction")}
        choices={directions.map((value) => ({ value, label: words(`directions.${value}`) }))}
      />
      <TextArea name="note" label={t("note")} optional />
    </div>
  );
}
