"use client";

import { useTranslations } from "next-intl";
import { useFormContent } from "@/components/form/form-context";
import { errorAt } from "@/components/form/form-errors";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { textAt } from "@/components/form/value-at";
import { channels } from "@/core/words/contact-attempts";
import { interpreters } from "@/core/words/reaching";

const fields = [
  ...["firstWay", "secondWay", "thirdWay", "safeDays", "safeFrom", "safeUntil", "household", "interpreter", "aids"],
  ...["officer", "officerPhone", "officerEmail"],
];

/** What else there is to know before one turns to a party: folded, as long as nothing of it is known or wrong. */
export function SafelyFields({ prefix }: { prefix: string }) {
  const t = useTranslations("reaching");
  const words = useTranslations("words");
  const { values, errors } = useFormContent();
  const ways = channels.map((value) => ({ value, label: words(`channels.${value}`) }));
  const isOpen = fields.some((name) => textAt(values, prefix + name) || errorAt(errors, prefix + name));
  return (
    <details open={isOpen}>
      <summary className="min-h-11 py-2.5 font-semibold">{t("more")}</summary>
      <div className="grid gap-6 pt-2">
        <div className="grid items-end gap-6 sm:grid-cols-3">
          {(["firstWay", "secondWay", "thirdWay"] as const).map((name) => (
            <SelectField
              key={name}
              name={`${prefix}${name}`}
              label={t(name)}
              placeholder={t("noPreference")}
              choices={ways}
              optional
            />
          ))}
        </div>
        <TextField name={`${prefix}safeDays`} label={t("safeDays")} hint={t("safeDaysHint")} optional />
        <div className="grid gap-6 sm:grid-cols-2">
          <TextField name={`${prefix}safeFrom`} label={t("safeFrom")} hint={t("timeHint")} width="short" optional />
          <TextField name={`${prefix}safeUntil`} label={t("safeUntil")} hint={t("timeHint")} width="short" optional />
        </div>
        <TextField name={`${prefix}household`} label={t("household")} hint={t("householdHint")} optional />
        <SelectField
          name={`${prefix}interpreter`}
          label={t("interpreter")}
          placeholder={t("noInterpreter")}
          choices={interpreters.map((value) => ({ value, label: words(`interpreters.${value}`) }))}
          optional
        />
        <TextField name={`${prefix}aids`} label={t("aids")} hint={t("aidsHint")} optional />
        <TextField name={`${prefix}officer`} label={t("officer")} hint={t("officerHint")} optional />
        <div className="grid items-end gap-6 sm:grid-cols-2">
          <TextField name={`${prefix}officerPhone`} type="tel" label={t("officerPhone")} optional />
          <TextField name={`${prefix}officerEmail`} type="email" label={t("officerEmail")} optional />
        </div>
      </div>
    </details>
  );
}
