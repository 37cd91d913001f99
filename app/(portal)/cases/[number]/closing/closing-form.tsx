"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { closingReportInput } from "@/lib/closing-reports/schema";
import { type ClosingReason, recoveries } from "@/lib/vocabulary/cases";
import { closeCaseAction } from "./actions";

type Props = {
  defaults: { key: string; number: string; closedOn: string };
  /** The reasons that do not contradict what was recorded. */
  reasons: ClosingReason[];
  earliest: string;
};

/** How and why a case ends. What is known is not asked again: reasons that contradict it are not offered. */
export function ClosingForm({ defaults, reasons, earliest }: Props) {
  const t = useTranslations("closing");
  const words = useTranslations("words");
  return (
    <Form schema={closingReportInput} action={closeCaseAction} defaults={defaults} submit={t("submit")}>
      <HiddenField name="key" />
      <HiddenField name="number" />
      <RadioGroup
        name="reason"
        label={t("reason")}
        choices={reasons.map((value) => ({ value, label: words(`closingReasons.${value}`) }))}
      />
      <RadioGroup
        name="recovery"
        label={t("recovery")}
        hint={t("recoveryHint")}
        choices={recoveries.map((value) => ({ value, label: words(`recoveries.${value}`) }))}
      />
      <TextArea name="summary" label={t("summary")} hint={t("summaryHint")} />
      <DateField name="closedOn" label={t("closedOn")} min={earliest} max={defaults.closedOn} />
    </Form>
  );
}
