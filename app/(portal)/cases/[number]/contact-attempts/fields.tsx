"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { HiddenField } from "@/components/form/hidden-field";
import { MomentField } from "@/components/form/moment-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { channels, directions } from "@/core/words/contact-attempts";
import { contactAttemptCorrection, contactAttemptInput } from "@/lib/contact-attempts/schema";
import { correctContactAttemptAction, recordContactAttemptAction } from "./actions";
import { usePossibleResults } from "./use-possible-results";

/** One try to reach one party. No channel and no result is chosen beforehand. */
export function ContactAttemptForm(props: EntryFormProps) {
  return (
    <EntryForm
      {...props}
      record={{ schema: contactAttemptInput, action: recordContactAttemptAction }}
      correct={{ schema: contactAttemptCorrection, action: correctContactAttemptAction }}
    >
      <Fields />
    </EntryForm>
  );
}

/** The moment has no latest: after a long call the browser would not let somebody choose the present one. */
function Fields() {
  const t = useTranslations("entries.contact_attempts");
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
      <HiddenField name="beside" />
      <TextArea name="note" label={t("note")} optional />
    </div>
  );
}
