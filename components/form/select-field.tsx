"use client";

import { type Choice, FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

type SelectFieldProps = FieldProps & {
  choices?: Choice[];
  /** Choices that belong together, under a heading each. */
  groups?: { label: string; choices: Choice[] }[];
  /** The words of the empty first choice; without it something is chosen beforehand. */
  placeholder?: string;
};

/** A native list to choose one from. */
export function SelectField({ choices = [], groups = [], placeholder, ...props }: SelectFieldProps) {
  const all = [...choices, ...groups.flatMap((group) => group.choices)];
  const inWords = (code: string) => all.find(({ value }) => value === code)?.label ?? code;
  const { id, error, value, listeners, describedBy } = useField(props.name, props.hint, inWords);
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
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        <Options choices={choices} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options choices={group.choices} />
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

function Options({ choices }: { choices: Choice[] }) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ));
}
