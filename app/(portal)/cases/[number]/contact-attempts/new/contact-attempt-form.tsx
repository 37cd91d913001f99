"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { MomentField } from "@/components/form/moment-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { contactAttemptInput } from "@/lib/contact-attempts/schema";
import { routes } from "@/lib/core/routes";
import { attemptResults, channels, directions } from "@/lib/vocabulary/contact-attempts";
import { recordContactAttemptAction } from "./actions";

type Props = { defaults: { key: string; number: string; partyId: string; at: string } };

/**
 * One try to reach one party. No channel and no result is chosen beforehand; the moment is now, by the server's clock. It has
 * no latest: after a long call the browser would not let somebody choose the present moment.
 */
export function ContactAttemptForm({ defaults }: Props) {
  const t = useTranslations("attempt");
  const words = useTranslations("words");
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
      <RadioGroup
        name="channel"
        label={t("channel")}
        choices={channels.map((value) => ({ value, label: words(`channels.${value}`) }))}
      />
      <RadioGroup
        name="result"
        label={t("result")}
        choices={attemptResults.map((value) => ({ value, label: words(`attemptResults.${value}`) }))}
      />
      <MomentField name="at" label={t("at")} hint={t("atHint")} />
      <RadioGroup
        name="direction"
        label={t("direction")}
        choices={directions.map((value) => ({ value, label: words(`directions.${value}`) }))}
      />
      <TextArea name="note" label={t("note")} optional />
    </Form>
  );
}
