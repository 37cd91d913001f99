import { useFormatter, useTranslations } from "next-intl";
import { useOffenceDays } from "@/components/registration/offence-days";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { FreeText } from "@/components/ui/typed";
import { asDate } from "@/core/dates";
import type { Registration } from "@/lib/registrations/schema";

/** What came in, and how it was assessed. */
export function RegistrationSummary({ registration }: { registration: Registration }) {
  const t = useTranslations("registration");
  const words = useTranslations("words");
  const format = useFormatter();
  const written = (day: string) => format.dateTime(asDate(day), "day");
  const happened = useOffenceDays()(registration);
  const { account, assessedOn, notTakenUpReason } = registration;
  return (
    <Card title={t("request")}>
      <DescriptionList
        items={[
          { label: t("referrer"), value: words(`referrers.${registration.referrer}`) },
          { label: t("category"), value: words(`offenceCategories.${registration.offenceCategory}`) },
          ...(happened ? [{ label: t("offenceOn"), value: happened }] : []),
          { label: t("legalPhase"), value: words(`legalPhases.${registration.legalPhase}`) },
          ...(registration.inCustody ? [{ label: t("inCustody"), value: t("inCustodyYes") }] : []),
          { label: t("region"), value: words(`regions.${registration.region}`) },
          { label: t("outcome"), value: words(`assessments.${registration.assessment}`) },
          ...(assessedOn ? [{ label: t("assessedOn"), value: written(assessedOn) }] : []),
          ...(notTakenUpReason ? [{ label: t("reason"), value: words(`notTakenUpReasons.${notTakenUpReason}`) }] : []),
        ]}
      />
      {account && (
        <>
          <h3 className="mt-5 font-semibold">{t("account")}</h3>
          <FreeText className="mt-1 max-w-measure">{account}</FreeText>
        </>
      )}
    </Card>
  );
}
