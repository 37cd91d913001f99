"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { DateField } from "@/components/form/date-field";
import { TextArea } from "@/components/form/text-area";
import { goalCorrection, goalInput } from "@/lib/goals/schema";
import { correctGoalAction, recordGoalAction } from "./actions";

/** What a party wants to reach, and on which day they said so. */
export function GoalForm({ today, ...props }: EntryFormProps & { today: string }) {
  const t = useTranslations("entries.goals");
  return (
    <EntryForm
      {...props}
      record={{ schema: goalInput, action: recordGoalAction }}
      correct={{ schema: goalCorrection, action: correctGoalAction }}
    >
      <TextArea name="goal" label={t("goal")} hint={t("goalHint")} />
      <DateField name="namedOn" label={t("namedOn")} max={today} />
    </EntryForm>
  );
}
