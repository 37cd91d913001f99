import type { CountFilter } from "@/lib/statistics/count-filter";
import { countFilterOf } from "@/lib/statistics/count-filter";
import type { Cell } from "@/lib/statistics/cross-table";
import { type Breakdown, breakdowns, definitionOf, indicatorIds, type Moment } from "@/lib/statistics/definitions";
import { figureOf } from "@/lib/statistics/figure-of";
import { keys } from "@/lib/statistics/protection/cell-key";
import { exactReading, type Reading, readingOf, widerThan } from "@/lib/statistics/protection/reading";
import type { FiguresFilter, ShownFigures } from "@/lib/statistics/schema";
import type { Told } from "@/testing/attack";

/** A fact as the cell of one that counting would give: 1 or 0 in each column, and its key beside it. */
export type OneFact = Cell & { month: number };

/** So many facts of a year, the same for a seed: codes unequally frequent, the last of each one fact's alone, three in ten closed with contact. */
export function factsOfAYear(count: number, seed: number): OneFact[] {
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  return Array.from({ length: count }, (_, place) => {
    const codeOf = (by: Breakdown) => {
      const codes: readonly string[] = breakdowns[by];
      return codes[place === 0 ? codes.length - 1 : Math.floor(random() ** 2 * (codes.length - 1))] ?? null;
    };
    const [isTakenUp, isClosed, hadContact] = [random() < 0.8, random() < 0.9, random() < 0.3];
    const [isAgreed, isKnown, isRecovery] = [hadContact || random() < 0.05, random() < 0.6, random() < 0.4];
    const closed = isTakenUp && isClosed;
    const without = closed && !hadContact && isKnown;
    const counted = {
      received: true,
      taken_up: isTakenUp,
      taken_up_with_attempt: isTakenUp && isKnown,
      not_taken_up: !isTakenUp,
      closed,
      "closed.with_contact": closed && hadContact,
      closed_with_contact: closed && hadContact,
      closed_agreed: closed && isAgreed,
      "closed_agreed.with_contact": closed && hadContact,
      closed_without_contact_known_recovery: without,
      "closed_without_contact_known_recovery.with_recovery": without && isRecovery,
      open: isTakenUp && !closed,
    };
    const key = Math.floor(random() * keys);
    const columns = Object.entries(counted).flatMap(([name, is]) => [
      [name, is ? 1 : 0],
      [`${name}.key`, is ? key : 0],
    ]);
    return {
      set: 0,
      region: codeOf("region"),
      offenceCategory: codeOf("offenceCategory"),
      initiatingSide: codeOf("initiatingSide"),
      referrer: codeOf("referrer"),
      legalPhase: codeOf("legalPhase"),
      notTakenUpReason: isTakenUp ? null : codeOf("notTakenUpReason"),
      closingReason: closed ? codeOf("closingReason") : null,
      mainForm: closed && hadContact ? codeOf("mainForm") : null,
      form: "{}",
      month: 1 + Math.floor(random() * 12),
      duration_days: 30,
      days_to_first_attempt: 3,
      "closed.outgoing_attempts": 2,
      ...Object.fromEntries(columns),
    } as OneFact;
  });
}

/** What is told of facts on the pages of some filters: to management, or exactly. */
export function tellOf(facts: OneFact[], period: string, filters: FiguresFilter[], isExact: boolean): Told[] {
  return filters.map((filter) => {
    const chosen = countFilterOf(filter, []);
    const reading = isExact ? { ...exactReading, chosen } : readingOf(chosen, [], true);
    const cellsOf = ({ chosen: of }: Reading, moment: Moment) =>
      facts.filter((fact) => fact[moment] === 1 && isKept(fact, of));
    const figures = indicatorIds.map((id) => {
      const { at } = definitionOf(id);
      const counted = (one: Reading) => ({ reading: one, cells: cellsOf(one, at) });
      return [id, figureOf(id, counted(reading), widerThan(reading).map(counted))];
    });
    return { period, filter, figures: Object.fromEntries(figures) as ShownFigures };
  });
}

function isKept(fact: OneFact, chosen: CountFilter): boolean {
  return Object.entries(chosen).every(([name, codes]) => !codes || codes.some((code) => code === fact[name]));
}
