"use client";

import { type FieldProps, HintAndError } from "./field";
import { useField } from "./form-context";

/** One thing that is so or not. Sends "on" when ticked and nothing when not; `defaults` say "on" to tick it. */
export function Checkbox({ name, label, hint }: Omit<FieldProps, "optional">) {
  const { id, error, value, listeners, describedBy } = useField(name, hint);
  return (
    <div data-field={name} data-label={label} className="grid scroll-mt-24">
      <label className="flex min-h-11 w-fit cursor-pointer items-start gap-3 py-1.5">
        <input
          id={id}
          type="checkbox"
          name={name}
          defaultChecked={value === "on"}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy}
          className="tile-mark rounded-sm"
          {...listeners}
        />
        <span className="min-w-0 wrap-anywhere">{label}</span>
      </label>
      <div className="grid gap-1.5 pl-8">
        <HintAndError id={id} hint={hint} error={error} />
      </div>
    </div>
  );
}
