"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type RefObject, useEffect, useId, useState } from "react";
import type { z } from "zod";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formValues } from "@/core/form-data";
import { type DifferingField, differingFields } from "./differing-fields";
import type { FormDraft } from "./use-draft";

type Props = { draft: FormDraft; form: RefObject<HTMLFormElement | null>; schema: z.ZodType };

/**
 * Where another tab or device wrote something else as the same draft: both texts, and the choice which one goes on. The one that was
 * not chosen stays to be read, and copied, as long as the page does.
 */
export function DraftChoice({ draft: { status, takeOther, keepHere }, form, schema }: Props) {
  const t = useTranslations("forms.draft");
  const format = useFormatter();
  const id = useId();
  const [fields, setFields] = useState<DifferingField[]>([]);
  const [left, setLeft] = useState<{ label: string; text: string }[]>([]);
  const other = status.is === "other" ? status.draft : null;

  useEffect(() => {
    const element = form.current;
    if (!other || !element) return;
    const compare = () => setFields(differingFields(element, formValues(new FormData(element), schema), other.values));
    compare();
    element.addEventListener("input", compare);
    return () => element.removeEventListener("input", compare);
  }, [other, form, schema]);

  function choose(which: "here" | "there") {
    setLeft(fields.map(({ label, here, there }) => ({ label, text: which === "here" ? there : here })));
    if (which === "here") keepHere();
    else takeOther();
  }

  if (!other) {
    const texts = left.filter(({ text }) => text !== "");
    if (texts.length === 0) return null;
    return (
      <details data-print="no">
        <summary className="min-h-11 py-2 font-semibold">{t("notChosen")}</summary>
        <Texts texts={texts} />
      </details>
    );
  }
  return (
    <section data-print="no" aria-labelledby={id}>
      <Notice kind="attention">
        <h2 id={id} className="font-semibold">
          {t("otherTitle")}
        </h2>
        <p role="status">{t("otherText", { time: format.dateTime(other.savedAt, "moment") })}</p>
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          {(["here", "there"] as const).map((which) => (
            <section key={which} aria-label={t(which)} className="grid content-start gap-2">
              <h3 className="font-semibold">{t(which)}</h3>
              <Texts texts={fields.map((field) => ({ label: field.label, text: field[which] }))} />
              <div>
                <Button variant="secondary" size="small" onClick={() => choose(which)}>
                  {t(which === "here" ? "keepHere" : "takeThere")}
                </Button>
              </div>
            </section>
          ))}
        </div>
      </Notice>
    </section>
  );
}

function Texts({ texts }: { texts: { label: string; text: string }[] }) {
  const t = useTranslations("forms.draft");
  return (
    <dl className="grid gap-2">
      {texts.map(({ label, text }) => (
        <div key={label}>
          <dt className="text-muted text-sm">{label}</dt>
          <dd dir="auto" className="max-h-64 overflow-y-auto whitespace-pre-wrap break-words">
            {text === "" ? t("empty") : text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
