"use client";

import type { HTMLAttributes, HTMLInputAutoCompleteAttribute } from "react";
import { FieldFrame, type FieldProps } from "./field";
import { useField } from "./form-context";

/** A field for one line of text. */
export type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "password";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  /** About as wide as what goes in: a postcode is short. */
  width?: "short" | "medium" | "full";
  /** What one may choose to type. */
  suggestions?: string[];
};

const widths = { short: "max-w-36", medium: "max-w-72", full: "" };

/** One line of text: a name, an address, a number, a password. What was typed as a password is never sent back. */
export function TextField({
  type = "text",
  autoComplete = "off",
  inputMode,
  width = "full",
  suggestions = [],
  ...props
}: TextFieldProps) {
  const { id, error, value, listeners, describedBy } = useField(props.name, props.hint);
  return (
    <FieldFrame {...props} id={id} error={error}>
      <input
        id={id}
        name={props.name}
        type={type}
        dir={type === "text" ? "auto" : undefined}
        defaultValue={type === "password" ? undefined : value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        aria-required={!props.optional}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy}
        className={`control ${widths[width]}`}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        {...listeners}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}
