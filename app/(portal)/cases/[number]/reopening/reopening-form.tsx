"use client";

import { useFormatter, useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextArea } from "@/components/form/text-area";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import { reopeningInput } from "@/lib/closing-reports/schema";
import { reopenCaseAction } from "./actions";

type Props = { defaults: { key: string; number: string; reopenedOn: string }; closedOn: string };

/** Why a closed case opens again, and from which day. */
export function ReopeningForm({ defaults, closedOn }: Props) {
  const t = useTranslations("reopening");
  const closed = useFormatter().dateTime(asDate(closedOn), "day");
  return (
    <Form
      schema={reopeningInput}
      action={reopenCaseAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.case(defaults.number)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="number" />
      <TextArea name="reason" label={t("reason")} />
      <DateField
        name="reopenedOn"
        label={t("reopenedOn")}
        hint={t("reopenedOnHint", { day: closed })}
        min={closedOn}
        max={defaults.reopenedOn}
      />
    </Form>
  );
}
