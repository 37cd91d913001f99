import { daysBetween } from "@/core/calendar";
import type { Cast } from "@/demo/cast";
import { closingOf } from "@/demo/closing";
import type { dated } from "@/demo/dated";
import { daysAfter, workingDay } from "@/demo/days";
import type { PlannedReopening } from "@/demo/planned";
import type { Chance } from "@/demo/random";
import { tell } from "@/demo/words";

const reasons = [
  "Na de afsluiting kwam er bericht van {p}, [met een vraag|via een ander|op kantoor]. De bemiddelaar pakt het weer op.",
  "{p} was [lang ziek|verhuisd|een tijd in het buitenland] en las de brief pas nu. In overleg met de bemiddelaar heropend.",
  "{p} vraagt wat de brief betekende en of het nog kan. Dat kan; {p.she} hoort eerst van de bemiddelaar.",
];

/** A few cases were closed, since nothing was heard of the other for long, until they let hear from themself after all. */
export function reopeningsOf(chance: Chance, cast: Cast, events: ReturnType<typeof dated>): PlannedReopening[] {
  const answer = events.attempts
    .find(({ party, direction }) => party === 1 && direction === "incoming")
    ?.at.slice(0, 10);
  if (!answer || !chance.percent(15)) return [];
  const before = [
    ...events.attempts.map(({ at }) => at.slice(0, 10)),
    ...events.decisions.map((decision) => decision.decidedOn),
  ]
    .filter((day) => day < answer)
    .reduce((latest, day) => (day > latest ? day : latest));
  const isAnswered = events.decisions.some((decision) => decision.party === 1 && decision.decidedOn < answer);
  if (isAnswered || daysBetween(before, answer) < 35) return [];
  const closedOn = workingDay(daysAfter(before, chance.between(18, 25)));
  const reopenedOn = workingDay(daysAfter(answer, -chance.between(1, 4)));
  const report = closingOf(chance, cast, { closedOn, ending: { reason: "no_response" } });
  return [{ ...report, reopenedOn, why: tell(chance, chance.pick(reasons), { p: cast.other.words }) }];
}
