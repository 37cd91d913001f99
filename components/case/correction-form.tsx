"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CancelLink } from "@/components/form/cancel-link";
import { Checkbox } from "@/components/form/checkbox";
import { Form, type FormProps } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { TextArea } from "@/components/form/text-area";
import { routes } from "@/core/routes";

type Props = Pick<FormProps, "schema" | "action"> & {
  /** What stands there now, with the version that is corrected. */
  defaults: { key: string; number: string; corrects: string } & Record<string, string>;
  /** Of whom it can be, where it is of a party. */
  parties?: { id: string; name: string }[];
  /** The fields of the entry itself. */
  children: ReactNode;
};

/** Corrects an entry of a case: the entry as it stands, whether it did not happen at all, and why. */
export function CorrectionForm({ parties, children, ...props }: Props) {
  const t = useTranslations("correction");
  return (
    <Form {...props} submit={t("submit")} aside={<CancelLink href={routes.case(props.defaults.number)} />}>
      <HiddenField name="key" />
      <HiddenField name="number" />
      <HiddenField name="corrects" />
      {parties && (
        <RadioGroup
          name="partyId"
          label={t("party")}
          choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {children}
      <Checkbox name="voided" label={t("voided")} hint={t("voidedHint")} />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
    </Form>
  );
}
