"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CancelLink } from "@/components/form/cancel-link";
import { Checkbox } from "@/components/form/checkbox";
import { Form, type FormProps } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import type { FormValues } from "@/core/form-state";
import { routes } from "@/core/routes";

type Sent = Pick<FormProps, "schema" | "action">;

/** What a page gives the form of an entry: what stands there, and to correct it of which parties it can be. */
export type EntryFormProps = {
  /** Of a correction with the version that it corrects. */
  defaults: FormValues & { key: string; number: string };
  parties?: { id: string; name: string }[];
};

type Props = EntryFormProps & {
  record: Sent;
  correct: Sent;
  /** What a correction says of the entry, where the kind has more to say than that it did not happen. */
  change?: ReactNode;
  /** The fields of the entry itself. */
  children: ReactNode;
};

/** Records an entry of a case, or corrects one: the entry as it stands, whether it did not happen at all, and why. */
export function EntryForm({ defaults, parties, record, correct, change, children }: Props) {
  const t = useTranslations("entries.form");
  const corrects = "corrects" in defaults;
  return (
    <Form
      {...(corrects ? correct : record)}
      defaults={defaults}
      submit={t(corrects ? "correct" : "record")}
      aside={<CancelLink href={routes.case(defaults.number)} />}
    >
      <HiddenField name="key" />
      <HiddenField name="number" />
      {corrects && <HiddenField name="corrects" />}
      {parties ? (
        <RadioGroup
          name="partyId"
          label={t("party")}
          choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        "partyId" in defaults && <HiddenField name="partyId" />
      )}
      {children}
      {corrects && (
        <>
          {change ?? <Checkbox name="voided" label={t("voided")} hint={t("voidedHint")} />}
          <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
        </>
      )}
    </Form>
  );
}
