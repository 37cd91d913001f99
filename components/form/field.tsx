"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** What every field can be told. */
export type FieldProps = {
  /** Dotted path, as in the schema: `parties.0.familyName`. */
  name: string;
  label: string;
  /** Under the label: how to fill it in. */
  hint?: string;
  /** Marks the field as one that may stay empty. */
  optional?: boolean;
};

/** One of the answers that a field offers. */
export type Choice = { value: string; label: string; hint?: string };

type FrameProps = Omit<FieldProps, "name"> & {
  name: string;
  id: string;
  error: string | undefined;
  children: ReactNode;
};

/** Label, hint, what is wrong, and the control under them. */
export function FieldFrame({ id, name, label, hint, optional, error, children }: FrameProps) {
  return (
    <div data-field={name} data-label={label} className="grid scroll-mt-24 content-start gap-1.5">
      <label id={`${id}-label`} htmlFor={id} className="wrap-anywhere font-semibold">
        {label} <OptionalMark shown={optional} />
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** The remark, after a label, that a field may stay empty. */
export function OptionalMark({ shown }: { shown: boolean | undefined }) {
  const t = useTranslations("forms");
  return shown ? <span className="font-normal text-muted">{t("optional")}</span> : null;
}

/** The two texts that describe a field; their ids are those of `useField`. */
export function HintAndError({ id, hint, error }: { id: string; hint?: string; error: string | undefined }) {
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-muted text-sm">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="flex gap-2 font-medium text-danger">
          <FaultSign />
          {error}
        </p>
      )}
    </>
  );
}

/** A sign beside the words, so that a fault is not only told by colour. */
function FaultSign() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="mt-1 size-4 shrink-0 fill-current">
      <path d="M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9 5h2v6.5H9V5Zm0 8.25h2v2H9v-2Z" />
    </svg>
  );
}
