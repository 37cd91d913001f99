"use client";

import { type Choice, type FieldProps, HintAndError, OptionalMark } from "./field";
import { useField } from "./form-context";

/** One of a few answers, each a tile large enough for a thumb; in two `columns` where there is room, unless one is asked for. */
export function RadioGroup({ choices, columns = 2, ...props }: FieldProps & { choices: Choice[]; columns?: 1 | 2 }) {
  const inWords = (code: string) => choices.find((choice) => choice.value === code)?.label ?? code;
  const { id, error, value, listeners, describedBy } = useField(props.name, props.hint, inWords);
  // Only a frame that says it holds radio buttons can be called required or wrong.
  const group = { role: "radiogroup", "aria-required": !props.optional, "aria-invalid": error !== undefined } as const;
  // What is said under an answer wants more room beside it.
  const twoColumns = choices.some(({ hint }) => hint !== undefined) ? "@md:grid-cols-2" : "@xs:grid-cols-2";
  return (
    <fieldset
      id={id}
      data-field={props.name}
      data-label={props.label}
      aria-describedby={describedBy}
      {...group}
      className="@container grid min-w-0 scroll-mt-24 gap-1.5"
    >
      <legend className="mb-1.5 font-semibold">
        {props.label} <OptionalMark shown={props.optional} />
      </legend>
      <HintAndError id={id} hint={props.hint} error={error} />
      <div className={`grid gap-2 ${columns === 2 ? twoColumns : ""}`}>
        {choices.map((choice) => (
          <label key={choice.value} className="tile">
            <input
              type="radio"
              name={props.name}
              value={choice.value}
              defaultChecked={value === choice.value}
              aria-describedby={choice.hint === undefined ? undefined : `${id}-${choice.value}-hint`}
              className="tile-mark rounded-full"
              {...listeners}
            />
            <span className="min-w-0">
              {choice.label}
              {choice.hint !== undefined && (
                <span id={`${id}-${choice.value}-hint`} className="block text-muted text-sm">
                  {choice.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
