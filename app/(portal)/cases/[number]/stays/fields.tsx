"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { addressUses } from "@/core/words/reaching";
import { stayKinds } from "@/core/words/stays";
import { stayCorrection, stayInput } from "@/lib/stays/schema";
import { correctStayAction, recordStayAction } from "./actions";

/** Where else a party is, under which number, from when until when, and what may go there. */
export function StayForm({ today, ...props }: EntryFormProps & { today: string }) {
  const t = useTranslations("entries.stays");
  const words = useTranslations("words");
  return (
    <EntryForm
      {...props}
      record={{ schema: stayInput, action: recordStayAction }}
      correct={{ schema: stayCorrection, action: correctStayAction }}
    >
      <RadioGroup
        name="stay"
        label={t("stay")}
        choices={stayKinds.map((value) => ({ value, label: words(`stayKinds.${value}`) }))}
      />
      <TextField name="place" label={t("place")} hint={t("placeHint")} />
      <TextField
        name="registrationNumber"
        label={t("registrationNumber")}
        hint={t("registrationNumberHint")}
        width="medium"
        optional
      />
      <SelectField
        name="addressUse"
        label={t("addressUse")}
        placeholder={t("addressUseUnknown")}
        choices={addressUses.map((value) => ({ value, label: words(`addressUses.${value}`) }))}
        optional
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField name="fromOn" label={t("fromOn")} optional />
        <DateField name="untilOn" label={t("untilOn")} optional />
      </div>
      <TextArea name="note" label={t("note")} optional />
      <DateField name="knownOn" label={t("knownOn")} max={today} />
    </EntryForm>
  );
}
