"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { RequestFields } from "@/components/registration/request-fields";
import type { FormValues } from "@/core/form-state";
import { routes } from "@/core/routes";
import { registrationInput } from "@/lib/registrations/schema";
import { registerAction } from "./actions";
import { PartiesFields } from "./parties-fields";
import type { PartyLists } from "./party-fields";

type Props = {
  defaults: FormValues & { receivedOn: string };
} & PartyLists;

/** Who asks, what happened, who is the other, by whom referred, how to reach each. */
export function RegistrationForm({ defaults, ...lists }: Props) {
  const t = useTranslations("registration");
  return (
    <Form
      schema={registrationInput}
      action={registerAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.registrations} />}
    >
      <HiddenField name="key" />
      <RequestFields today={defaults.receivedOn} />
      <h2 className="mt-4 font-semibold text-xl">{t("people")}</h2>
      <PartiesFields {...lists} />
    </Form>
  );
}
