import type { Cast } from "@/db/seed/cast";
import { closingOf } from "@/db/seed/closing";
import type { dated } from "@/db/seed/dated";
import { daysAfter, workingDay } from "@/db/seed/days";
import type { PlannedReopening } from "@/db/seed/planned";
import type { Chance } from "@/db/seed/random";
import { tell } from "@/db/seed/words";
import { daysBetween } from "@/lib/core/calendar";

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
    ...events.decisions.map((said) => said.decidedOn),
  ]
    .filter((day) => day < answer)
    .reduce((latest, day) => (day > latest ? day : latest));
  const isAnswered = events.decisions.some((said) => said.party === 1 && said.decidedOn < answer);
  if (isAnswered || daysBetween(before, answer) < 35) return [];
  const closedOn = workingDay(daysAfter(before, chance.between(18, 25)));
  const reopenedOn = workingDay(daysAfter(answer, -chance.between(1, 4)));
  const report = closingOf(chance, cast, { closedOn, ending: { reason: "no_response" } });
  return [{ ...report, reopenedOn, why: tell(chance, chance.pick(reasons), { p: cast.other.words }) }];
}
