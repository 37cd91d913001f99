"use client";

import { Checkbox } from "./checkbox";
import { type Choice, type FieldProps, HintAndError } from "./field";
import { useField } from "./form-context";

/** Several things of which any number may be so: sends "on" at `name.value` for each that is ticked. */
export function CheckboxGroup({ name, label, hint, choices }: Omit<FieldProps, "optional"> & { choices: Choice[] }) {
  const { id, error, describedBy } = useField(name, hint);
  return (
    <fieldset
      id={id}
      data-field={name}
      data-label={label}
      aria-describedby={describedBy}
      className="grid min-w-0 scroll-mt-24 gap-1.5"
    >
      <legend className="mb-1.5 font-semibold">{label}</legend>
      <HintAndError id={id} hint={hint} error={error} />
      {choices.map((choice) => (
        <Checkbox key={choice.value} name={`${name}.${choice.value}`} label={choice.label} />
      ))}
    </fieldset>
  );
}
