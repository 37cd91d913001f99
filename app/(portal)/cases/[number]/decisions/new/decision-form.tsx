"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { routes } from "@/lib/core/routes";
import { decisionInput } from "@/lib/decisions/schema";
import { decisions } from "@/lib/vocabulary/parties";
import { recordDecisionAction } from "./actions";

type Props = { defaults: { key: string; number: string; partyId: string; decidedOn: string } };

/** What a party said about taking part, and on which day. */
export function DecisionForm({ defaults }: Props) {
  const t = useTranslations("decision");
  const words = useTranslations("words.decisions");
  return (
    <Form
      schema={decisionInput}
      action={recordDecisionAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.case(defaults.number)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="number" />
      <HiddenField name="partyId" />
      <RadioGroup
        name="decision"
        label={t("decision")}
        columns={1}
        choices={decisions.map((value) => ({ value, label: words(value), hint: t(`${value}Hint`) }))}
      />
      <DateField name="decidedOn" label={t("decidedOn")} max={defaults.decidedOn} />
    </Form>
  );
}
