"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { ContactFields } from "@/components/party/contact-fields";
import type { FormValues } from "@/lib/core/form-state";
import { correctContactDetailsInput } from "@/lib/parties/schema";
import { correctContactDetailsAction } from "./actions";

/** How to reach one party, to correct. */
export function ContactDetailsForm({ defaults }: { defaults: FormValues }) {
  const t = useTranslations("party");
  return (
    <Form
      schema={correctContactDetailsInput}
      action={correctContactDetailsAction}
      defaults={defaults}
      submit={t("submit")}
    >
      <HiddenField name="number" />
      <HiddenField name="partyId" />
      <HiddenField name="version" />
      <ContactFields />
    </Form>
  );
}
