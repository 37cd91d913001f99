"use client";

import { type RefObject, useEffect } from "react";

/** Before a form is printed, what stands in its fields goes beside them as text, which wraps and goes on over a page (print.css). */
export function useTypedOnPaper(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const show = () => {
      for (const control of form.current?.elements ?? []) {
        const frame = control.parentElement;
        const typed = typedIn(control);
        if (frame?.dataset.field !== undefined && typed !== null) frame.dataset.typed = typed;
      }
    };
    window.addEventListener("beforeprint", show);
    return () => window.removeEventListener("beforeprint", show);
  }, [form]);
}

const asText = ["text", "email", "tel"];

/** What a control holds in words; null where it is no text, or nobody may read it. */
function typedIn(control: Element): string | null {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? "";
  if (control instanceof HTMLTextAreaElement) return control.value;
  return control instanceof HTMLInputElement && asText.includes(control.type) ? control.value : null;
}
