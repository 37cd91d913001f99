"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useFormContext } from "react-hook-form";
import { useFormContent } from "@/components/form/form-context";
import { Button } from "@/components/ui/button";
import { FoldedParty } from "./folded-party";
import { PartyFields, type PartyLists } from "./party-fields";

/** So many stay open below each other: more than most registrations have. */
const fewRows = 3;

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
    // Of many, who has been written down makes room for the next, and opens again by a press.
    for (const party of rows.length < fewRows ? [] : (list.current?.querySelectorAll("details") ?? [])) {
      party.open = party.querySelector("[aria-invalid=true]") !== null;
    }
    flushSync(() => setRows((known) => [...known, Math.max(...known) + 1]));
    list.current?.lastElementChild?.querySelector("input")?.focus();
  };
  return (
    <>
      <div ref={list} className="grid gap-6">
        {rows.map((row, index) => (
          <FoldedParty key={row} title={t("party", { number: index + 1 })}>
            <PartyFields prefix={`parties.${index}.`} {...lists} />
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
