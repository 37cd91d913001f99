"use client";

import { useTranslations } from "next-intl";
import { PartyFields, type PartyLists } from "@/app/(portal)/registrations/new/party-fields";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import type { FormValues } from "@/core/form-state";
import { routes } from "@/core/routes";
import { addPartyInput } from "@/lib/registered/schema";
import { addPartyAction } from "../../actions";

type Props = PartyLists & { defaults: FormValues & { of: string } };

/** A party who comes in later, with how to reach them, as when they are registered. */
export function NewPartyForm({ defaults, ...lists }: Props) {
  const t = useTranslations("registered");
  return (
    <Form
      schema={addPartyInput}
      action={addPartyAction}
      defaults={defaults}
      submit={t("add")}
      aside={<CancelLink href={routes.registered(defaults.of)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="of" />
      <h2 className="font-semibold text-xl">{t("people")}</h2>
      <PartyFields prefix="party." {...lists} />
    </Form>
  );
}
