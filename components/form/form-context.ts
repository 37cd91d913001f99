"use client";

import { createContext, useContext, useState } from "react";
import type { FieldErrors, FieldValues } from "react-hook-form";
import { useFormContext } from "react-hook-form";
import type { FormValues } from "@/core/form-state";
import { useErrorText } from "./error-text";
import { errorAt } from "./form-errors";
import { valueAt } from "./value-at";

/** What a form tells its fields. */
export type FormContent = {
  /** How the ids of the fields begin. */
  id: string;
  /** What the fields show at first, or what was sent and came back. */
  values: FormValues;
  /** What they show before anything was typed. */
  defaults: FormValues;
  errors: FieldErrors<FieldValues>;
  /** Somebody is at work in it: what goes along unseen must not change under their hands. */
  keepsHidden: boolean;
};

export const FormContentContext = createContext<FormContent | null>(null);

/** The form around a field. */
export function useFormContent(): FormContent {
  const content = useContext(FormContentContext);
  if (content === null) throw new Error("A field stands outside a <Form>.");
  return content;
}

/** The id of a field's control (of a group: of its frame), so that the summary can link to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll(".", "-")}`;
}

/**
 * All that a field needs to know. react-hook-form gets no ref: with one it would write its own values into the page,
 * over what somebody typed before the script had loaded or, after a row of a list was taken out, over the next row.
 * The page holds what was typed; react-hook-form holds what is wrong with it.
 */
export function useField(name: string, hint?: string, inWords = (code: string) => code) {
  const { id: formId, values, errors } = useFormContent();
  const { onChange, onBlur } = useFormContext().register(name);
  const errorText = useErrorText();
  const broken = errorAt(errors, name);
  const error = broken && errorText(broken.present ? { ...broken, present: inWords(broken.present) } : broken);
  // What a field shows at first is what stood at its name then: a row of a list that moves up must not take over another's.
  const [value] = useState(() => valueAt(values, name));
  const id = fieldId(formId, name);
  const described = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`];
  return {
    id,
    error,
    value,
    listeners: { onChange, onBlur },
    describedBy: described.filter(Boolean).join(" ") || undefined,
  };
}
