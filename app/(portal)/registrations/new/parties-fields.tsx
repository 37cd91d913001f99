"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import { useFormContent } from "@/components/form/form-context";
import { Button } from "@/components/ui/button";
import { FoldedParty } from "./folded-party";
import { PartyFields, type PartyLists } from "./party-fields";

/** The parties of a registration: two to begin with, and more or fewer as it turns out. Those that came back stay. */
export function PartiesFields(lists: PartyLists) {
  const t = useTranslations("registration");
  const { values } = useFormContent();
  const sent = Array.isArray(values.parties) ? values.parties.length : 0;
  const [rows, setRows] = useState(() => Array.from({ length: Math.max(sent, 1) }, (_, index) => index));
  const { clearErrors } = useFormContext();
  const list = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const remove = (row: number) => {
    flushSync(() => setRows((known) => known.filter((one) => one !== row)));
    // The focus goes with what was removed: on to what can be done next.
    addButton.current?.focus();
    // They are named by position, and the positions have changed.
    clearErrors("parties");
  };
  const add = () => {
    // Who has been written down makes room for the next, and opens again by a press.
    for (const party of list.current?.querySelectorAll("details") ?? []) {
      party.open = party.querySelector("[aria-invalid=true]") !== null;
    }
    flushSync(() => setRows((known) => [...known, Math.max(...known) + 1]));
    list.current?.lastElementChild?.querySelector("input")?.focus();
  };
  return (
    <>
      <div ref={list} className="grid gap-6">
        {rows.map((row, index) => (
<<<<<<< HEAD
          <fieldset key={row} className="grid gap-6 rounded-card border border-line bg-card px-5 py-5">
            <legend className="px-2 font-semibold">{t("party", { number: index + 1 })}</legend>
            <PartyFields prefix={`parties.${index}.`} {...lists} />
=======
          <FoldedParty key={row} title={t("party", { number: index + 1 })}>
            <PartyFields prefix={`parties.${index}.`} countries={countries} />
>>>>>>> 8159621 (wip: long words, print)
            {rows.length > 1 && (
              <div>
                <Button variant="quiet" size="small" onClick={() => remove(row)}>
                  {t("removeParty", { number: index + 1 })}
                </Button>
              </div>
            )}
          </FoldedParty>
        ))}
      </div>
      <div>
        <Button ref={addButton} variant="secondary" onClick={add}>
          {t("addParty")}
        </Button>
      </div>
    </>
  );
}
