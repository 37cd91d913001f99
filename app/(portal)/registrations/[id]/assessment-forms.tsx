"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { routes } from "@/core/routes";
import { notTakenUpReasons } from "@/core/words/registrations";
import { takeUpInput, turnDownInput } from "@/lib/registrations/schema";
import { takeUpAction, turnDownAction } from "./actions";

type Assessed = { registrationId: string; receivedOn: string; today: string };
type Mediator = { id: string; name: string };

/** Takes a registration up, by a mediator of its region; where there is only one choice, that is who it is. */
export function TakeUpForm({ registrationId, receivedOn, today, mediators }: Assessed & { mediators: Mediator[] }) {
  const t = useTranslations("registration");
  const [only] = mediators.length === 1 ? mediators : [];
  return (
    <Form
      schema={takeUpInput}
      action={takeUpAction}
      defaults={{ registrationId, assessedOn: today, mediatorId: only?.id ?? "" }}
      submit={t("takeUp")}
      aside={<CancelLink href={routes.registrations} />}
    >
      <HiddenField name="registrationId" />
      <SelectField
        name="mediatorId"
        label={t("mediator")}
        placeholder={t("choose")}
        choices={mediators.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="assessedOn" label={t("assessedOn")} min={receivedOn} max={today} />
    </Form>
  );
}

/** Ends a registration at the desk, with a reason. */
export function TurnDownForm({ registrationId, receivedOn, today }: Assessed) {
  const t = useTranslations("registration");
  const words = useTranslations("words.notTakenUpReasons");
  return (
    <Form
      schema={turnDownInput}
      action={turnDownAction}
      defaults={{ registrationId, assessedOn: today }}
      submit={t("turnDown")}
      aside={<CancelLink href={routes.registrations} />}
    >
      <HiddenField name="registrationId" />
      <SelectField
        name="reason"
        label={t("reason")}
        placeholder={t("choose")}
        choices={notTakenUpReasons.map((value) => ({ value, label: words(value) }))}
      />
      <DateField name="assessedOn" label={t("assessedOn")} min={receivedOn} max={today} />
    </Form>
  );
}
