"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import type { Choice } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { ContactDetailsFields } from "@/components/party/contact-details-fields";
import type { FormValues } from "@/core/form-state";
import { routes } from "@/core/routes";
import { correctContactDetailsInput } from "@/lib/parties/schema";
import { correctContactDetailsAction } from "./actions";

type Props = { defaults: FormValues & { number: string }; countries: Choice[] };

/** How to reach one party, to correct. */
export function ContactDetailsForm({ defaults, countries }: Props) {
  const t = useTranslations("party");
  return (
    <Form
      schema={correctContactDetailsInput}
      action={correctContactDetailsAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.case(defaults.number)} />}
    >
      <HiddenField name="number" />
      <HiddenField name="partyId" />
      <HiddenField name="versions" />
      <ContactDetailsFields countries={countries} />
    </Form>
  );
}
