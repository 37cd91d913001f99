import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { CaseStatusBadge } from "@/components/case/case-status-badge";
import { PartyMark } from "@/components/party/party-mark";
import { ButtonLink } from "@/components/ui/button";
import { ActionsCell, Cell, Row, RowHeading, Table } from "@/components/ui/table";
import { breaking, Name } from "@/components/ui/typed";
import { daysBetween } from "@/core/calendar";
import { asDate, dayOf } from "@/core/dates";
import { routes } from "@/core/routes";
import { isolated } from "@/core/text";
import type { CaseInList } from "@/lib/caseload/schema";
import { isSilent } from "@/lib/caseload/silent";

type Props = { cases: CaseInList[]; today: string; showMediator: boolean };

/** So many are named in a row; the case names all. */
const fewParties = 4;

/** Cases with what happened last, the next step and the button that settles it. */
export function CaseloadTable({ cases, today, showMediator }: Props) {
  const t = useTranslations("caseload");
  const columns = [
    { key: "case", label: t("case") },
    { key: "parties", label: t("parties") },
    { key: "last", label: t("lastContact") },
    { key: "next", label: t("nextStep") },
    ...(showMediator ? [{ key: "mediator", label: t("mediator") }] : []),
    { key: "actions", label: t("actions"), hidden: true },
  ];
  return (
    <Table caption={t("caption")} columns={columns}>
      {cases.map((one) => (
        <CaseRow key={one.number} one={one} today={today} showMediator={showMediator} />
      ))}
    </Table>
  );
}

function CaseRow({ one, today, showMediator }: { one: CaseInList; today: string; showMediator: boolean }) {
  const t = useTranslations("caseload");
  const words = useTranslations("words");
  return (
    <Row>
      <RowHeading>
        <Link
          href={routes.case(one.number)}
          prefetch={false}
          className="inline-block py-1 font-semibold text-lg tabular underline-offset-4 hover:underline pointer-coarse:py-2"
        >
          {one.number}
        </Link>
        <span className="block">
          <CaseStatusBadge status={one.standing?.status ?? "closed"} />
        </span>
        <span className="mt-1 block text-muted text-sm">
          {words(`offenceCategories.${one.offenceCategory}`)} · {words(`legalPhases.${one.legalPhase}`)}
        </span>
      </RowHeading>
      <Cell label={t("parties")}>
        <ul className="grid justify-items-start gap-1">
          {one.parties.slice(0, fewParties).map((party) => (
            <li key={party.id}>
              <PartyMark side={party.side} name={party.name} remark={party.initiator ? t("starts") : undefined} />
            </li>
          ))}
          {one.parties.length > fewParties && (
            <li className="text-muted text-sm">{t("moreParties", { count: one.parties.length - fewParties })}</li>
          )}
        </ul>
      </Cell>
      <Cell label={t("lastContact")}>
        <LastAttempt one={one} today={today} />
      </Cell>
      <Cell label={t("nextStep")}>
        <NextStep one={one} today={today} />
      </Cell>
      {showMediator && <Cell label={t("mediator")}>{mediatorOf(one.mediator, t)}</Cell>}
      <ActionsCell>
        {one.closedOn === null && (
          <ButtonLink
            href={routes.newEntry(one.number, "contact_attempts")}
            prefetch={false}
            variant="secondary"
            size="small"
            aria-label={t("attemptFor", { number: one.number })}
          >
            {t("attempt")}
          </ButtonLink>
        )}
      </ActionsCell>
    </Row>
  );
}

/** Whom a next step is about, as the words name them: the first two, and how many there are. */
function whomOf(one: CaseInList, ids: string[], format: ReturnType<typeof useFormatter>) {
  const names = one.parties.filter(({ id }) => ids.includes(id)).map(({ name }) => isolated(name));
  return { count: names.length, names: format.list(names.slice(0, 2)), more: Math.max(0, names.length - 2) };
}

function mediatorOf(mediator: CaseInList["mediator"], t: ReturnType<typeof useTranslations<"caseload">>) {
  if (!mediator) return t("nobody");
  if (!mediator.hasLeft) return <Name>{mediator.name}</Name>;
  const name = isolated(mediator.name);
  return <span className={`font-semibold text-attention ${breaking(name)}`}>{t("left", { name })}</span>;
}

function LastAttempt({ one, today }: { one: CaseInList; today: string }) {
  const t = useTranslations("caseload");
  const words = useTranslations("words");
  const format = useFormatter();
  const attempt = one.lastAttempt;
  if (!attempt) return <span className="text-muted">{t("noContact")}</span>;
  const isOfThisYear = dayOf(attempt.at).slice(0, 4) === today.slice(0, 4);
  return (
    <>
      <span className="first-letter:uppercase inline-block">
        {words(`channels.${attempt.channel}`)}, {words(`attemptResults.${attempt.result}`)}
      </span>
      <span className="block text-muted text-sm">
        <Name>{one.parties.find(({ id }) => id === attempt.partyId)?.name ?? ""}</Name> ·{" "}
        {format.dateTime(attempt.at, isOfThisYear ? "dayOfYear" : "day")}
      </span>
    </>
  );
}

function NextStep({ one, today }: { one: CaseInList; today: string }) {
  const t = useTranslations("caseload");
  const words = useTranslations("words");
  const format = useFormatter();
  if (one.standing === null) return t("closedOn", { day: format.dateTime(asDate(one.closedOn), "day") });
  const days = daysBetween(one.standing.answeredOn, today);
  const step = words(`nextSteps.${one.standing.nextStep}`, whomOf(one, one.standing.waitsFor, format));
  return (
    <>
      <span className={`font-semibold ${breaking(step)}`}>{step}</span>
      <span className={`block text-sm ${isSilent(days) ? "font-semibold text-attention" : "text-muted"}`}>
        {t("waits", { days })}
      </span>
    </>
  );
}
