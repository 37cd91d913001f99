"use client";

import { createContext, type ReactNode } from "react";
import type { z } from "zod";
import { formValues } from "@/core/form-data";
import { isFieldOf, shapeOf } from "@/core/form-shape";
import { type FormState, notSentYet } from "@/core/form-state";
import { openedByField, type SentText } from "@/core/sent-text";

const SentTextContext = createContext<SentText | null>(null);

export { SentTextContext };

/** Says to the forms within what was sent from a page that an earlier build of the portal made. */
export function SentTextOf({ sent, children }: { sent: SentText | null; children: ReactNode }) {
  return <SentTextContext value={sent}>{children}</SentTextContext>;
}

/** How a form begins: with what was typed in the same form of an earlier build, if that was sent, else with nothing. */
export function stateFrom(sent: SentText | null, schema: z.ZodType): FormState {
  const fields = sent?.fields.filter(([name]) => name !== openedByField) ?? [];
  const shape = shapeOf(schema);
  if (!sent?.outdated || fields.length === 0 || !fields.every(([name]) => isFieldOf(shape, name.split("."))))
    return notSentYet;
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  const openedBy = new Map(sent.fields).get(openedByField);
  return {
    errors: [{ field: "", rule: "renewed" }],
    values: structuredClone(formValues(data, schema)),
    attempt: 1,
    ...(openedBy === undefined ? {} : { openedBy }),
  };
}

/** Posts what stands in a form to its own page as it is now: that page answers with a form that holds it. */
export function postAnew(data: FormData): void {
  const form = document.createElement("form");
  form.method = "post";
  form.enctype = "multipart/form-data";
  form.action = window.location.href;
  form.hidden = true;
  for (const [name, value] of data) {
    if (typeof value !== "string" || name.startsWith("$")) continue;
    // A text of more lines in a hidden field would be one line.
    const field = document.createElement("textarea");
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
