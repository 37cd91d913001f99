"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { routes } from "@/core/routes";
import { decisionInput } from "@/lib/decisions/schema";
import { DecisionFields } from "../decision-fields";
import { recordDecisionAction } from "./actions";

type Props = { defaults: { key: string; number: string; partyId: string; decidedOn: string } };

/** What a party said about taking part, and on which day. */
export function DecisionForm({ defaults }: Props) {
  const t = useTranslations("decision");
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
      <DecisionFields today={defaults.decidedOn} />
    </Form>
  );
}
