import { useFormatter, useTranslations } from "next-intl";
import { type CaseRow, CaseRows } from "@/components/case/case-rows";
import { useTurn } from "@/components/case/use-turn";
import { Table } from "@/components/ui/table";
import { daysBetween } from "@/core/calendar";
import { asDate, dayOf } from "@/core/dates";
import type { Chosen } from "@/core/routes";
import { isolated } from "@/core/text";
import type { CaseInList } from "@/lib/caseload/schema";
import { isSilent } from "@/lib/caseload/silent";

type Props = { cases: CaseInList[]; today: string; showMediator: boolean; chosen: Chosen };

/** So many are named in a row; the case names all. */
const fewParties = 4;

/** Cases with what happened last, the next step and the button that settles it. */
export function CaseloadTable({ cases, today, showMediator, chosen }: Props) {
  const t = useTranslations("caseload");
  const sides = useTranslations("words.sides");
  const rowOf = useCaseRow(today, showMediator);
  const columns = [
    { key: "case", label: t("case") },
    { key: "parties", label: t("parties") },
    { key: "last", label: t("lastContact") },
    { key: "next", label: t("nextStep") },
    ...(showMediator ? [{ key: "mediator", label: t("mediator") }] : []),
    { key: "actions", label: t("actions"), hidden: true },
  ];
  const words = {
    ...{ parties: t("parties"), lastContact: t("lastContact"), nextStep: t("nextStep"), mediator: t("mediator") },
    ...{ noContact: t("noContact"), attempt: t("attempt"), starts: t("starts") },
    ...{ harmed: sides("harmed"), responsible: sides("responsible") },
  };
  return (
    <Table caption={t("caption")} columns={columns}>
      <CaseRows rows={cases.map(rowOf)} words={words} chosen={chosen} />
    </Table>
  );
}

/** Says a case in words. */
function useCaseRow(today: string, showMediator: boolean): (one: CaseInList) => CaseRow {
  const t = useTranslations("caseload");
  const words = useTranslations("words");
  const format = useFormatter();
  const turn = useTurn();

  function lastOf({ lastAttempt, parties }: CaseInList): CaseRow["last"] {
    if (!lastAttempt) return undefined;
    const { channel, result, at, partyId } = lastAttempt;
    const isOfThisYear = dayOf(at).slice(0, 4) === today.slice(0, 4);
    return {
      what: `${words(`channels.${channel}`)}, ${words(`attemptResults.${result}`)}`,
      whom: parties.find(({ id }) => id === partyId)?.name ?? "",
      on: format.dateTime(at, isOfThisYear ? "dayOfYear" : "day"),
    };
  }

  function nextOf(one: CaseInList): CaseRow["next"] {
    if (one.standing === null) return { closed: t("closedOn", { day: format.dateTime(asDate(one.closedOn), "day") }) };
    const { answeredOn, until } = one.standing;
    const days = daysBetween(answeredOn, today);
    const step = turn(one.standing, one.parties);
    if (until === null) return { step, waits: t("waits", { days }), isSilent: isSilent(days) };
    const isOver = until < today;
    const day = format.dateTime(asDate(until), "day");
    return { step, waits: t(isOver ? "considered" : "considersUntil", { day }), isSilent: isOver };
  }

  function mediatorOf({ mediator }: CaseInList): CaseRow["mediator"] {
    if (!mediator) return { nobody: t("nobody") };
    return mediator.hasLeft ? { left: t("left", { name: isolated(mediator.name) }) } : { name: mediator.name };
  }

  return (one) => {
    const status = one.standing?.status ?? "closed";
    const others = one.parties.length - fewParties;
    return {
      number: one.number,
      status: words(`caseStatuses.${status}`),
      isStopped: status === "stopped",
      about: `${words(`offenceCategories.${one.offenceCategory}`)} · ${words(`legalPhases.${one.legalPhase}`)}`,
      parties: one.parties
        .slice(0, fewParties)
        .map(({ side, name, initiator }, place) => ({ place, side, name, starts: initiator })),
      more: others > 0 ? t("moreParties", { count: others }) : undefined,
      last: lastOf(one),
      next: nextOf(one),
      mediator: showMediator ? mediatorOf(one) : undefined,
      attemptFor: one.closedOn === null ? t("attemptFor", { number: one.number }) : undefined,
    };
  };
}
