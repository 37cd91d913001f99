"use client";

import { type ReactNode, useRef, useState } from "react";

/** One of several parties in a form: a fieldset that folds to its title and the name that was typed, so that a page stays short. */
export function FoldedParty({ title, children }: { title: string; children: ReactNode }) {
  const fields = useRef<HTMLFieldSetElement>(null);
  const [name, setName] = useState("");
  const readName = () => {
    const typed = fields.current?.querySelectorAll<HTMLInputElement>("[name$=givenName], [name$=familyName]") ?? [];
    setName([...typed].map((input) => input.value.trim()).join(" "));
  };
  return (
    <details open onToggle={readName} className="group rounded-card border border-line bg-card">
      <summary className="min-h-11 px-5 py-3 font-semibold">
        {title}
        <span className="font-normal text-muted group-open:hidden">
          {" "}
          <bdi>{name}</bdi>
        </span>
      </summary>
      <fieldset ref={fields} className="grid gap-6 px-5 pt-2 pb-5">
        <legend className="sr-only">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}
