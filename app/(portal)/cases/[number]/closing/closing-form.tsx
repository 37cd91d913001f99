"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { CancelLink } from "@/components/form/cancel-link";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import type { FormValues } from "@/core/form-state";
import { routes } from "@/core/routes";
import { type ClosingReason, recoveries } from "@/core/words/cases";
import { goalOutcomes } from "@/core/words/goals";
import type { Rule } from "@/core/words/rules";
import { closingReportInput } from "@/lib/closing-reports/schema";
import { closeCaseAction } from "./actions";

type Props = {
  defaults: FormValues & { key: string; number: string; closedOn: string };
  /** The goals that the closing comes back to, in words. */
  goals: string[];
  /** The reasons, with what speaks against each in what was recorded. */
  reasons: { reason: ClosingReason; against: Rule | null }[];
  earliest: string;
};

/** How and why a case ends. A reason that contradicts what was recorded says so before anybody chooses it. */
export function ClosingForm({ defaults, goals, reasons, earliest }: Props) {
  const t = useTranslations("closing");
  const words = useTranslations("words");
  const errors = useTranslations("errors");
  return (
    <Form
      schema={closingReportInput}
      action={closeCaseAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.case(defaults.number)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="number" />
      <RadioGroup
        name="reason"
        label={t("reason")}
        choices={reasons.map(({ reason, against }) => ({
          value: reason,
          label: words(`closingReasons.${reason}`),
          hint: against ? errors(against) : undefined,
        }))}
      />
      <RadioGroup
        name="recovery"
        label={t("recovery")}
        hint={t("recoveryHint")}
        choices={recoveries.map((value) => ({ value, label: words(`recoveries.${value}`) }))}
      />
      {goals.map((goal, place) => (
        <Fragment key={goal}>
          <HiddenField name={`goals.${place}.goalId`} />
          <SelectField
            name={`goals.${place}.outcome`}
            label={goal}
            choices={goalOutcomes.map((value) => ({ value, label: words(`goalOutcomes.${value}`) }))}
          />
        </Fragment>
      ))}
      <TextArea name="summary" label={t("summary")} hint={t("summaryHint")} rows={8} />
      <DateField name="closedOn" label={t("closedOn")} min={earliest} max={defaults.closedOn} />
    </Form>
  );
}
