import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ActionsCell, Cell, Row, RowHeading, Table } from "@/components/ui/table";
import type { OwnSession } from "@/lib/account/schema";
import { endOwnSessionAction } from "./actions";

/** Where somebody is signed in: with what, since when, when last used; each other one can be ended. */
export async function SessionsTable({ sessions }: { sessions: OwnSession[] }) {
  const [t, format] = await Promise.all([getTranslations("account"), getFormatter()]);
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const columns = [
    { key: "device", label: t("device") },
    { key: "started", label: t("startedAt") },
    { key: "seen", label: t("lastSeenAt") },
    { key: "actions", label: t("actions"), hidden: true },
  ];
  return (
    <Table caption={t("sessions")} columns={columns}>
      {sessions.map(({ id, browser, system, startedAt, lastSeenAt, current }) => {
        const device =
          browser && system ? t("deviceOf", { browser, system }) : (browser ?? system ?? t("deviceUnknown"));
        return (
          <Row key={id}>
            <RowHeading>
              <span className="mr-2 font-semibold">{device}</span>
              {current && <Badge>{t("current")}</Badge>}
            </RowHeading>
            <Cell label={t("startedAt")}>{moment(startedAt)}</Cell>
            <Cell label={t("lastSeenAt")}>{current ? t("now") : moment(lastSeenAt)}</Cell>
            <ActionsCell>
              {!current && (
                <form action={endOwnSessionAction}>
                  <input type="hidden" name="sessionId" value={id} />
                  <Button
                    type="submit"
                    variant="secondary"
                    size="small"
                    aria-label={t("endSessionOf", { device, moment: moment(startedAt) })}
                  >
                    {t("endSession")}
                  </Button>
                </form>
              )}
            </ActionsCell>
          </Row>
        );
      })}
    </Table>
  );
}
