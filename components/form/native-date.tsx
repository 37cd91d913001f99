"use client";

import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

/** Earliest and latest that can be chosen, in the notation of the field. Whoever types past them is told when sending. */
export type DateFieldProps = FieldProps & { min?: string; max?: string };

/** The browser's own field for a day or a moment: it can be typed, and chosen from a calendar. */
export function NativeDate({ type, min, max, ...props }: DateFieldProps & { type: "date" | "datetime-local" }) {
  const { id, error, value, listeners, describedBy } = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <input
        id={id}
        name={props.name}
        type={type}
        defaultValue={value}
        min={min}
        max={max}
        aria-required={!props.optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy}
        className="control tabular max-w-72"
        {...listeners}
      />
    </FieldFrame>
  );
}
