import { useFormatter, useTranslations } from "next-intl";
import { Cell, Row, RowHeading, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { asDate } from "@/core/dates";
import { routes } from "@/core/routes";
import type { CaseBehind } from "@/lib/statistics/schema";

/** The cases behind a number, each with a link: to the case, or to the registration while it is none. */
export function CasesBehindTable({ cases, showContacts }: { cases: CaseBehind[]; showContacts: boolean }) {
  const [t, words, format] = [useTranslations("statisticsCases"), useTranslations("words"), useFormatter()];
  const day = (one: string | null) => (one ? format.dateTime(asDate(one), "day") : t("notYet"));
  const assessed = ({ number, assessedOn }: CaseBehind) =>
    assessedOn && !number ? t("notTakenUp", { day: day(assessedOn) }) : day(assessedOn);
  const columns = [
    ...(["case", "received", "assessed", "closed", "category", "region"] as const),
    ...(showContacts ? (["contacts"] as const) : []),
  ];
  return (
    <Table caption={t("caption")} columns={columns.map((key) => ({ key, label: t(key) }))}>
      {cases.map((one) => (
        <Row key={one.id}>
          <RowHeading>
            <TextLink href={one.number ? routes.case(one.number) : routes.registration(one.id)} prefetch={false}>
              {one.number ?? t("registration", { day: day(one.receivedOn) })}
            </TextLink>
          </RowHeading>
          <Cell label={t("received")}>{day(one.receivedOn)}</Cell>
          <Cell label={t("assessed")}>{assessed(one)}</Cell>
          <Cell label={t("closed")}>{one.number ? day(one.closedOn) : t("noCase")}</Cell>
          <Cell label={t("category")}>{words(`offenceCategories.${one.offenceCategory}`)}</Cell>
          <Cell label={t("region")}>{words(`regions.${one.region}`)}</Cell>
          {showContacts && <Cell label={t("contacts")}>{format.number(one.contacts)}</Cell>}
        </Row>
      ))}
    </Table>
  );
}
