"use client";

import { useTranslations } from "next-intl";
import { DayInput } from "./day-input";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

type DateFieldProps = FieldProps & {
  /** Earliest and latest day that the calendar offers, as `2026-11-24`. Whoever types past them is told when sending. */
  min?: string;
  max?: string;
  /** A day of birth, which lies behind us. */
  birth?: boolean;
};

/** A day, typed as text or chosen from a calendar; `defaults` say `2026-11-24`. */
export function DateField({ min, max, birth, ...props }: DateFieldProps) {
  const t = useTranslations("forms");
  const hint = props.hint ? `${props.hint} ${t("dayHint")}` : t("dayHint");
  const { error, ...field } = useField(props.name, hint);
  return (
    <FieldFrame {...props} id={field.id} hint={hint} error={error}>
      <DayInput
        {...field}
        name={props.name}
        isRequired={!props.optional}
        isWrong={error !== undefined}
        min={min}
        max={max}
        birth={birth}
      />
    </FieldFrame>
  );
}
