"use client";

import { useTranslations } from "next-intl";
import { CancelLink } from "@/components/form/cancel-link";
import { Checkbox } from "@/components/form/checkbox";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import type { FormValues } from "@/core/form-state";
import { routes } from "@/core/routes";
import { legalPhases, offenceCategories, referrers } from "@/core/words/registrations";
import type { Region } from "@/core/words/users";
import { registrationInput } from "@/lib/registrations/schema";
import { registerAction } from "./actions";
import { PartiesFields } from "./parties-fields";
import type { PartyLists } from "./party-fields";

type Props = {
  defaults: FormValues & { receivedOn: string };
  regions: readonly Region[];
} & PartyLists;

/** Who asks, what happened, who is the other, by whom referred, how to reach each. */
export function RegistrationForm({ defaults, regions, ...lists }: Props) {
  const t = useTranslations("registration");
  const words = useTranslations("words");
  const choose = t("choose");
  return (
    <Form
      schema={registrationInput}
      action={registerAction}
      defaults={defaults}
      submit={t("submit")}
      aside={<CancelLink href={routes.registrations} />}
    >
      <HiddenField name="key" />
      <h2 className="font-semibold text-xl">{t("request")}</h2>
      <DateField name="receivedOn" label={t("receivedOn")} max={defaults.receivedOn} />
      <SelectField
        name="referrer"
        label={t("referrer")}
        hint={t("referrerHint")}
        placeholder={choose}
        choices={referrers.map((value) => ({ value, label: words(`referrers.${value}`) }))}
      />
      <SelectField
        name="region"
        label={t("region")}
        placeholder={choose}
        choices={regions.map((value) => ({ value, label: words(`regions.${value}`) }))}
      />
      <h2 className="mt-4 font-semibold text-xl">{t("what")}</h2>
      <SelectField
        name="offenceCategory"
        label={t("category")}
        placeholder={choose}
        choices={offenceCategories.map((value) => ({ value, label: words(`offenceCategories.${value}`) }))}
      />
      <DateField name="offenceOn" label={t("offenceOn")} max={defaults.receivedOn} optional />
      <SelectField
        name="legalPhase"
        label={t("legalPhase")}
        placeholder={choose}
        choices={legalPhases.map((value) => ({ value, label: words(`legalPhases.${value}`) }))}
      />
      <Checkbox name="inCustody" label={t("inCustody")} />
      <TextArea name="account" label={t("account")} hint={t("accountHint")} rows={6} optional />
      <h2 className="mt-4 font-semibold text-xl">{t("people")}</h2>
      <PartiesFields {...lists} />
    </Form>
  );
}
