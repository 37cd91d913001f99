"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/form/checkbox";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { legalPhases, offenceCategories, referrers } from "@/core/words/registrations";
import { regions } from "@/core/words/users";

type Props = {
  today: string;
  /** What another region means, and of which day the phase is, where that is to be said. */
  regionHint?: string;
  phaseHint?: string;
};

/** What came in: when, by whom, for which region, and what happened. */
export function RequestFields({ today, regionHint, phaseHint }: Props) {
  const t = useTranslations("registration");
  const words = useTranslations("words");
  const choose = t("choose");
  return (
    <>
      <h2 className="font-semibold text-xl">{t("request")}</h2>
      <DateField name="receivedOn" label={t("receivedOn")} max={today} />
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
        hint={regionHint}
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
      <DateField name="offenceOn" label={t("offenceOn")} hint={t("offenceHint")} max={today} optional />
      <DateField name="offenceUntil" label={t("offenceUntil")} max={today} optional />
      <SelectField
        name="legalPhase"
        label={t("legalPhase")}
        hint={phaseHint}
        placeholder={choose}
        choices={legalPhases.map((value) => ({ value, label: words(`legalPhases.${value}`) }))}
      />
      <Checkbox name="inCustody" label={t("inCustody")} />
      <TextArea name="account" label={t("account")} hint={t("accountHint")} rows={6} optional />
    </>
  );
}
