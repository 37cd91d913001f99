import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Cell, Row, RowHeading, Table } from "@/components/ui/table";
import { Name } from "@/components/ui/typed";
import type { MailEntry } from "@/lib/mail/schema";

/** Mails, with where each stands and why. */
export function MailTable({ mails }: { mails: MailEntry[] }) {
  const [t, format] = [useTranslations("mail"), useFormatter()];
  const columns = [
    { key: "recipient", label: t("recipient") },
    { key: "what", label: t("what") },
    { key: "asked", label: t("asked") },
    { key: "state", label: t("state") },
  ];
  return (
    <Table caption={t("caption")} columns={columns}>
      {mails.map((mail) => (
        <Row key={mail.id}>
          <RowHeading>
            <Name className="font-semibold">{mail.name}</Name>
            <span className="block break-all text-muted text-sm">{mail.recipient}</span>
          </RowHeading>
          <Cell label={t("what")}>{t(`purposes.${mail.purpose}`)}</Cell>
          <Cell label={t("asked")}>{format.dateTime(mail.recordedAt, "moment")}</Cell>
          <Cell label={t("state")}>
            <MailState mail={mail} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function MailState({ mail }: { mail: MailEntry }) {
  const [t, format] = [useTranslations("mail"), useFormatter()];
  const moment = (at: Date) => format.dateTime(at, "moment");
  if (mail.sentAt)
    return (
      <>
        <Badge>{t("sent")}</Badge> {t("sentAt", { moment: moment(mail.sentAt) })}
      </>
    );
  return (
    <>
      <Badge tone={mail.failedAt ? "danger" : mail.problem ? "attention" : "neutral"}>
        {mail.failedAt ? t("failed") : t("waiting")}
      </Badge>{" "}
      {mail.failedAt && t("sentAt", { moment: moment(mail.failedAt) })}
      {mail.problem && <p className="mt-1">{t(`problems.${mail.problem}`)}</p>}
      {mail.reply && <p className="text-muted text-sm">{t("reply", { reply: mail.reply })}</p>}
      {mail.problem && !mail.failedAt && (
        <p className="text-muted text-sm">{t("next", { count: mail.attempts, moment: moment(mail.dueAt) })}</p>
      )}
    </>
  );
}
