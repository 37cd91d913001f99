"use client";

import { useTranslations } from "next-intl";
import { EntryForm, type EntryFormProps } from "@/components/case/entry-form";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { relations } from "@/core/words/people-around";
import { personAroundCorrection, personAroundInput } from "@/lib/people-around/schema";
import { correctPersonAroundAction, recordPersonAroundAction } from "./actions";

/** Somebody around a party: what they are to them, from when until when, and how to reach them. */
export function PersonAroundForm({
  sameSide,
  today,
  ...props
}: EntryFormProps & { today: string; sameSide: { id: string; name: string }[] }) {
  const t = useTranslations("entries.people_around");
  const words = useTranslations("words");
  return (
    <EntryForm
      {...props}
      record={{ schema: personAroundInput, action: recordPersonAroundAction }}
      correct={{ schema: personAroundCorrection, action: correctPersonAroundAction }}
    >
      <RadioGroup
        name="relation"
        label={t("relation")}
        choices={relations.map((value) => ({ value, label: words(`relations.${value}`) }))}
      />
      <TextField
        name="name"
        label={t("name")}
        hint={sameSide.length > 0 ? t("nameHint") : undefined}
        optional={sameSide.length > 0}
      />
      {sameSide.length > 0 && (
        <SelectField
          name="samePartyId"
          label={t("samePartyId")}
          placeholder={t("noParty")}
          choices={sameSide.map(({ id, name }) => ({ value: id, label: name }))}
          optional
        />
      )}
      <TextField name="organisation" label={t("organisation")} optional />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField name="phone" type="tel" label={t("phone")} optional />
        <TextField name="email" type="email" label={t("email")} optional />
      </div>
      <TextField name="address" label={t("address")} optional />
      <TextArea name="instructions" label={t("instructions")} optional />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField name="fromOn" label={t("fromOn")} optional />
        <DateField name="untilOn" label={t("untilOn")} optional />
      </div>
      <DateField name="knownOn" label={t("knownOn")} max={today} />
    </EntryForm>
  );
}
