"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Checkbox } from "@/components/form/checkbox";
import type { Choice } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { TextArea } from "@/components/form/text-area";
import { PersonFields } from "@/components/party/person-fields";
import type { FormValues } from "@/core/form-state";
import { routes } from "@/core/routes";
import { correctPartyInput } from "@/lib/registered/schema";
import { correctPartyAction } from "../../actions";

type Props = { defaults: FormValues & { of: string }; languages: Choice[] };

/** Who a party is, whether they were recorded in error, and why that is put right. */
export function CorrectPartyForm({ defaults, languages }: Props) {
  const t = useTranslations("registered");
  return (
    <Form
      schema={correctPartyInput}
      action={correctPartyAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.registered(defaults.of)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="of" />
      <HiddenField name="partyId" />
      <HiddenField name="shown" />
      <PersonFields languages={languages} />
      <Checkbox name="voided" label={t("voided")} hint={t("voidedHint")} />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
    </Form>
  );
}
