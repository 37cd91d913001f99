"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { contactForms } from "@/core/words/cases";
import { channels } from "@/core/words/contact-attempts";
import { consentReasons, consentReasonsOf, consents } from "@/core/words/parties";
import { decisionCorrection, decisionInput } from "@/lib/decisions/schema";
import { correctDecisionAction, recordDecisionAction } from "./actions";

/** What a party was told or said about taking part, and on which day: today at the latest; `texts` are the versions of what they are told. */
export function DecisionForm({ today, texts, ...props }: EntryFormProps & { today: string; texts: number[] }) {
  const t = useTranslations("entries.decisions");
  const words = useTranslations("words");
  const reasons = consentReasons.map((value) => ({ value, label: words(`consentReasons.${value}`) }));
  return (
    <EntryForm
      {...props}
      record={{ schema: decisionInput, action: recordDecisionAction }}
      correct={{ schema: decisionCorrection, action: correctDecisionAction }}
    >
      <RadioGroup
        name="decision"
        label={t("decision")}
        columns={1}
        choices={consents.map((value) => ({ value, label: words(`consents.${value}`), hint: t(`${value}Hint`) }))}
      />
      <DateField name="decidedOn" label={t("decidedOn")} max={today} />
      {/* What belongs to one answer is seen with that answer, also without script, and wherever something is wrong with it. */}
      <div className="hidden has-aria-invalid:grid group-has-[[value=considering]:checked]/form:grid">
        <DateField name="until" label={t("until")} />
      </div>
      <div className="hidden has-aria-invalid:grid group-has-[[value=agreed]:checked]/form:grid">
        <CheckboxGroup
          name="forms"
          label={t("forms")}
          hint={t("formsHint")}
          choices={contactForms.map((value) => ({ value, label: words(`contactForms.${value}`) }))}
        />
      </div>
      <div className="group-has-[[value=considering]:checked]/form:hidden group-has-[[value=informed]:checked]/form:hidden">
        <SelectField
          name="why"
          label={t("why")}
          placeholder={t("notAsked")}
          groups={(["agreed", "declined"] as const).map((decision) => ({
            label: words(`consents.${decision}`),
            choices: reasons.filter(({ value }) => consentReasonsOf[decision].some((one) => one === value)),
          }))}
          optional
        />
      </div>
      {texts.length > 0 && (
        <div className="group-has-[[value=declined]:checked]/form:hidden group-has-[[value=withdrawn]:checked]/form:hidden">
          <SelectField
            name="informationText"
            label={t("informationText")}
            placeholder={t("notTold")}
            choices={texts.map((version) => ({
              value: String(version),
              label: t("textVersion", { version: String(version) }),
            }))}
            optional
          />
        </div>
      )}
      <SelectField
        name="channel"
        label={t("channel")}
        placeholder={t("channelUnknown")}
        choices={channels.map((value) => ({ value, label: words(`channels.${value}`) }))}
        optional
      />
      <TextArea name="note" label={t("note")} optional />
    </EntryForm>
  );
}
