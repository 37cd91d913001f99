"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { routes } from "@/core/routes";
import { assignMediatorInput } from "@/lib/cases/schema";
import { assignMediatorAction } from "./actions";

/** Who is to be the mediator of a case that has none. */
export function MediatorForm({ number, mediators }: { number: string; mediators: { id: string; name: string }[] }) {
  const t = useTranslations("mediator");
  const words = useTranslations("registration");
  return (
    <Form
      schema={assignMediatorInput}
      action={assignMediatorAction}
      defaults={{ number }}
      submit={t("submit")}
      aside={<CancelLink href={routes.case(number)} />}
    >
      <HiddenField name="number" />
      <SelectField
        name="mediatorId"
        label={words("mediator")}
        placeholder={words("choose")}
        choices={mediators.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form>
  );
}
