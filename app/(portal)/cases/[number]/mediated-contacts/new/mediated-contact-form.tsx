"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { routes } from "@/lib/core/routes";
import { mediatedContactInput } from "@/lib/mediated-contacts/schema";
import { contactForms } from "@/lib/vocabulary/cases";
import { recordMediatedContactAction } from "./actions";

type Props = { defaults: { key: string; number: string; heldOn: string }; takenUpOn: string };

/** Contact between the parties: in which form, on which day. */
export function MediatedContactForm({ defaults, takenUpOn }: Props) {
  const t = useTranslations("contact");
  const words = useTranslations("words.contactForms");
  return (
    <Form
      schema={mediatedContactInput}
      action={recordMediatedContactAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.case(defaults.number)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="number" />
      <RadioGroup
        name="form"
        label={t("form")}
        columns={1}
        choices={contactForms.map((value) => ({ value, label: words(value) }))}
      />
      <DateField name="heldOn" label={t("heldOn")} min={takenUpOn} max={defaults.heldOn} />
    </Form>
  );
}
