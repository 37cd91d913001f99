import { useFormatter, useTranslations } from "next-intl";
import { Cell, Row, RowHeading, Table } from "@/components/ui/table";
import { Name } from "@/components/ui/typed";
import { isolated } from "@/core/text";
import type { AccountChange } from "@/lib/users/schema";
import { Rights } from "./rights";

/** The latest changes of accounts: of whom, what, who asked, and what became of it. */
export function DecidedChanges({ changes }: { changes: AccountChange[] }) {
  const [t, format] = [useTranslations("accountChanges"), useFormatter()];
  const outcomeOf = ({ decision, decidedAt, decidedBy }: AccountChange) => {
    const moment = decidedAt ? format.dateTime(decidedAt, "moment") : "";
    if (!decision || !decidedBy) return t("atOnce", { moment });
    return t(`decisions.${decision}`, { name: isolated(decidedBy.name), moment });
  };
  const columns = [
    { key: "who", label: t("who") },
    { key: "what", label: t("what") },
    { key: "askedBy", label: t("askedBy") },
    { key: "outcome", label: t("outcome") },
  ];
  return (
    <section className="grid gap-4" aria-labelledby="decided-changes">
      <h2 id="decided-changes" className="font-semibold text-xl">
        {t("decidedTitle")}
      </h2>
      {changes.length === 0 ? (
        <p className="text-muted">{t("decidedEmpty")}</p>
      ) : (
        <Table caption={t("decidedTitle")} columns={columns}>
          {changes.map((change) => (
            <Row key={change.id}>
              <RowHeading>
                <Name>{change.name}</Name>
              </RowHeading>
              <Cell label={t("what")}>
                {change.before ? (
                  <>
                    <Rights rights={change.before} /> → {change.ends ? t("ended") : <Rights rights={change.after} />}
                  </>
                ) : (
                  <>
                    {t("newAccount")}, <Rights rights={change.after} />
                  </>
                )}
              </Cell>
              <Cell label={t("askedBy")}>
                <Name>{change.proposedBy?.name ?? t("somebody")}</Name>
              </Cell>
              <Cell label={t("outcome")}>{outcomeOf(change)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
