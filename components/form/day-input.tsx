"use client";

import { useFormatter, useNow, useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState, useSyncExternalStore } from "react";
import { asDate, dayOf } from "@/core/dates";
import { readDay, writeDay } from "@/core/read-day";
import type { useField } from "./form-context";

type Props = Pick<ReturnType<typeof useField>, "id" | "value" | "describedBy" | "listeners"> & {
  name: string;
  isRequired: boolean;
  isWrong: boolean;
  /** Earliest and latest day that the calendar offers. */
  min?: string;
  max?: string;
  /** A day of birth, which lies behind us. */
  birth?: boolean;
};

/**
 * A day as text, in the portal's own order whatever the browser's language, with what it was understood as in words under it,
 * and the browser's calendar beside it. Without script it is a text field, and the server says what it understood.
 */
export function DayInput({ id, name, value, describedBy, listeners, isRequired, isWrong, min, max, birth }: Props) {
  const t = useTranslations("forms");
  const format = useFormatter();
  const today = dayOf(useNow());
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(() => writeDay(value));
  const hasScript = useSyncExternalStore(never, yes, no);
  const day = readDay(typed, { today, birth });

  function onPick(event: ChangeEvent<HTMLInputElement>): void {
    if (!field.current || event.target.value === "") return;
    field.current.value = writeDay(event.target.value);
    setTyped(field.current.value);
    listeners.onChange({ ...event, target: field.current });
    field.current.focus();
  }
  return (
    <>
      <div className="flex max-w-72 gap-2">
        <input
          ref={field}
          id={id}
          name={name}
          type="text"
          autoComplete="off"
          defaultValue={writeDay(value)}
          aria-required={isRequired}
          aria-invalid={isWrong}
          aria-describedby={[describedBy, `${id}-words`].filter(Boolean).join(" ")}
          className="control tabular"
          {...listeners}
          onChange={(event) => {
            setTyped(event.target.value);
            listeners.onChange(event);
          }}
        />
        {hasScript && (
          <span className="relative">
            <button
              type="button"
              aria-label={t("calendar")}
              aria-describedby={`${id}-label`}
              className="control grid size-11 place-content-center px-0"
              onClick={() => calendar.current?.showPicker()}
            >
              <CalendarSign />
            </button>
            <input
              ref={calendar}
              type="date"
              tabIndex={-1}
              aria-hidden="true"
              value={day ?? ""}
              min={min}
              max={max}
              onChange={onPick}
              className="pointer-events-none absolute inset-x-0 bottom-0 h-0 w-full opacity-0"
            />
          </span>
        )}
      </div>
      <p id={`${id}-words`} aria-live="polite" className="min-h-6 text-muted text-sm">
        {day && format.dateTime(asDate(day), "spoken")}
      </p>
    </>
  );
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;

function CalendarSign() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5 fill-none stroke-current" strokeWidth="1.6">
      <path d="M3 5h14v12H3zM3 8.5h14M7 2.5v4M13 2.5v4" />
    </svg>
  );
}
