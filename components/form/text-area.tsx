"use client";

import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ rows = 3, ...props }: FieldProps & { rows?: number }) {
  const { id, error, value, listeners, describedBy } = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <textarea
        id={id}
        name={props.name}
        rows={rows}
        dir="auto"
        defaultValue={value}
        autoComplete="off"
        aria-required={!props.optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy}
        className="control field-sizing-content max-h-128 resize-y"
        {...listeners}
      />
    </FieldFrame>
  );
}
