"use client";

import { type Choice, FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

/** A native list to choose one from. `placeholder` is the words of the empty first choice; nothing is chosen beforehand. */
export function SelectField({
  choices,
  placeholder,
  ...props
}: FieldProps & { choices: Choice[]; placeholder: string }) {
  const { id, error, value, listeners, describedBy } = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <select
        id={id}
        name={props.name}
        defaultValue={value}
        aria-required={!props.optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy}
        className="control control-select"
        {...listeners}
      >
        <option value="">{placeholder}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
