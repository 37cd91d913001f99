"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { useErrorText } from "./error-text";
import { type FoundLabel, findLabels } from "./find-labels";
import { fieldId, useFormContent } from "./form-context";
import { toErrorList } from "./form-errors";

/** What is wrong, on top of the form, with links to the fields. Takes the focus each time `failure` goes up. */
export function ErrorSummary({ title, failure }: { title: string; failure: number }) {
  const { id, errors } = useFormContent();
  const t = useTranslations("forms");
  const errorText = useErrorText();
  const headingId = useId();
  const box = useRef<HTMLElement>(null);
  const answeredTo = useRef(0);
  const [labels, setLabels] = useState<ReadonlyMap<string, FoundLabel>>(new Map());

  // The fields come after the summary, so their labels are known once they are on the page.
  useLayoutEffect(() => {
    const form = box.current?.closest("form");
    const names = toErrorList(errors).map((error) => error.field);
    if (form) setLabels(findLabels(form, names));
  }, [errors]);

  const place = (field: string) => labels.get(field)?.place ?? -1;
  const list = toErrorList(errors).sort((one, other) => place(one.field) - place(other.field));
  const shown = list.length > 0;

  // An answer of the server is counted a moment before its errors are on the page: the focus waits for both.
  useEffect(() => {
    if (!shown || failure === answeredTo.current) return;
    answeredTo.current = failure;
    box.current?.focus();
  }, [failure, shown]);

  // Whoever hears the page hears at once that something is wrong.
  useEffect(() => {
    if (!shown) return;
    const { title: before } = document;
    // Where the browser sent the form by itself, the page came with this title.
    if (before.startsWith(t("faultTitle", { title: "" }))) return;
    document.title = t("faultTitle", { title: before });
    return () => {
      document.title = before;
    };
  }, [shown, t]);

  if (!shown) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={headingId}
      className="rounded-card border-2 border-danger bg-danger-tint px-5 py-4 text-ink"
    >
      <h2 id={headingId} className="font-semibold text-lg">
        {title}
      </h2>
      <ul className="mt-1">
        {list.map((broken) => {
          // What stands there now may be a whole text: it is said at the field.
          const { field, rule, present: _, ...spokenOf } = broken;
          const label = labels.get(field)?.label;
          const error = errorText({ rule, ...spokenOf });
          return (
            <li key={`${field} ${rule}`}>
              {field === "" ? (
                <p className="py-1">{error}</p>
              ) : (
                <ErrorLink target={fieldId(id, field)}>
                  {label === undefined
                    ? error
                    : t(/\?$/.test(label) ? "summaryQuestion" : "summaryItem", { label, error })}
                </ErrorLink>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A link that also works without script, and with it puts the focus in the field rather than only the page at it. */
function ErrorLink({ target, children }: { target: string; children: string }) {
  return (
    <a
      href={`#${target}`}
      className="inline-block py-1 font-medium text-danger underline"
      onClick={(event) => {
        const field = document.getElementById(target);
        if (field === null) return;
        event.preventDefault();
        for (let at = field.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
        // Of a group of choices the frame has the id, and its first choice takes the focus.
        const control = field.matches("fieldset") ? field.querySelector("input") : field;
        control?.focus({ preventScroll: true });
        // Shows the label too, which a jump to the control would leave just above the window.
        (field.closest("[data-field]") ?? field).scrollIntoView({ block: "nearest" });
      }}
    >
      {children}
    </a>
  );
}
