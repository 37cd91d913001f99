"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { routes } from "@/core/routes";
import { mediatedContactInput } from "@/lib/mediated-contacts/schema";
import { ContactFields } from "../contact-fields";
import { recordMediatedContactAction } from "./actions";

type Props = { defaults: { key: string; number: string; heldOn: string }; takenUpOn: string };

/** Contact between the parties: in which form, on which day. */
export function MediatedContactForm({ defaults, takenUpOn }: Props) {
  const t = useTranslations("contact");
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
      <ContactFields takenUpOn={takenUpOn} today={defaults.heldOn} />
    </Form>
  );
}
