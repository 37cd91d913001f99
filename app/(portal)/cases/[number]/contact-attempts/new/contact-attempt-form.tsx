"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { routes } from "@/core/routes";
import { contactAttemptInput } from "@/lib/contact-attempts/schema";
import { AttemptFields } from "../attempt-fields";
import { recordContactAttemptAction } from "./actions";

type Props = { defaults: { key: string; number: string; partyId: string; at: string } };

/** One try to reach one party. No channel and no result is chosen beforehand; the moment is now, by the server's clock. */
export function ContactAttemptForm({ defaults }: Props) {
  const t = useTranslations("attempt");
  return (
    <Form
      schema={contactAttemptInput}
      action={recordContactAttemptAction}
      defaults={{ ...defaults, direction: "outgoing" }}
      submit={t("submit")}
      aside={<CancelLink href={routes.case(defaults.number)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="number" />
      <HiddenField name="partyId" />
      <AttemptFields />
    </Form>
  );
}
