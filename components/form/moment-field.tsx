"use client";

import { useTranslations } from "next-intl";
import { DayInput } from "./day-input";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

/**
 * What a clock on the wall showed: a day and a time of 24 hours, sent as `name.day` and `name.time`; `defaults` say
 * `2026-11-24T10:31`. A moment that is typed or pasted whole into the day is understood too.
 */
export function MomentField({ name, label, hint, optional }: FieldProps) {
  const t = useTranslations("forms");
  const dayHint = hint ? `${hint} ${t("dayHint")}` : t("dayHint");
  const { id, error, value } = useField(name);
  const [firstDay, firstTime] = value.split("T");
  const { error: dayError = error, ...day } = useField(`${name}.day`, dayHint);
  const { error: timeError, ...time } = useField(`${name}.time`, t("timeHint"));
  return (
    <fieldset id={id} data-field={name} data-label={label} className="flex min-w-0 flex-wrap gap-4">
      <FieldFrame name={`${name}.day`} id={day.id} label={label} hint={dayHint} optional={optional} error={dayError}>
        <DayInput
          {...day}
          // What is wrong with the moment as a whole is said at the day.
          describedBy={dayError === undefined ? day.describedBy : `${day.id}-hint ${day.id}-error`}
          value={day.value || (firstDay ?? "")}
          name={`${name}.day`}
          isRequired={!optional}
          isWrong={dayError !== undefined}
        />
      </FieldFrame>
      <FieldFrame name={`${name}.time`} id={time.id} label={t("time")} hint={t("timeHint")} error={timeError}>
        <input
          id={time.id}
          name={`${name}.time`}
          type="text"
          autoComplete="off"
          defaultValue={time.value || firstTime}
          aria-required={!optional}
          aria-invalid={timeError !== undefined}
          aria-describedby={time.describedBy}
          className="control tabular max-w-24"
          {...time.listeners}
        />
      </FieldFrame>
    </fieldset>
  );
}
