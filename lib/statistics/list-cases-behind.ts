import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { dayOf } from "@/core/dates";
import { NotFound } from "@/core/errors";
import { rowsPerPage } from "@/core/paging";
import { asAsked } from "@/core/routes";
import { asPerson } from "@/db/actor-transaction";
import { facts } from "@/db/schema/facts";
import { registrations } from "@/db/schema/registrations";
import { noteRead } from "@/lib/audit/note";
import { ofRegionsWithinReach } from "@/lib/auth/reach";
import { countFilterOf } from "@/lib/statistics/count-filter";
import { breakdowns, definitionOf } from "@/lib/statistics/definitions";
import { countedAt, fallsUnder, isIn, kept, timesUnder } from "@/lib/statistics/definitions-in-sql";
import { isReportingYear, type Period, periodOf } from "@/lib/statistics/period";
import { type CasesBehind, casesBehind, type FiguresFilter, type ListOfCasesBehind } from "@/lib/statistics/schema";

/**
 * The registrations behind a number of a year's figures, of the actor's own regions or one of them: exactly those that the
 * number counts, the earliest received first, a page of 25 or all of them. Throws NotFound without the permission, for a region
 * that is not the actor's, and for a year, indicator, code or part that there is not.
 */
export async function listCasesBehind(
  actor: Actor,
  asked: { year: number; indicator: string; code?: string | undefined; part?: string | undefined },
  filter: FiguresFilter & { page?: number } = {},
): Promise<ListOfCasesBehind> {
  const reachable = ofRegionsWithinReach(actor, "statistics.list_cases");
  const { success, data: number } = casesBehind.safeParse(asked);
  const today = dayOf(actor.now);
  if (!success || !isReportingYear(asked.year, today)) throw new NotFound();
  const chosen = countFilterOf(filter.region ? filter : { ...filter, region: "mine" }, actor.regions);
  if (chosen.region?.some((region) => !actor.regions.includes(region))) throw new NotFound();
  const { counted, times } = behind(number, periodOf(asked.year, today));
  const matching = and(counted, kept(chosen), reachable);
  return asPerson(actor, async (tx) => {
    const rows = tx
      .select({
        id: registrations.id,
        number: registrations.number,
        receivedOn: registrations.receivedOn,
        assessedOn: registrations.assessedOn,
        closedOn: registrations.closedOn,
        offenceCategory: registrations.offenceCategory,
        region: registrations.region,
        contacts: sql`${times}`.mapWith(Number),
      })
      .from(facts)
      .innerJoin(registrations, eq(registrations.id, facts.registrationId))
      .where(matching)
      .orderBy(asc(registrations.receivedOn), asc(registrations.id));
    const sums = tx
      .select({ total: sql`count(*)`.mapWith(Number), count: sql`coalesce(sum(${times}), 0)`.mapWith(Number) })
      .from(facts)
      .innerJoin(registrations, eq(registrations.id, facts.registrationId))
      .where(matching);
    const page = filter.page === undefined ? rows : rows.limit(rowsPerPage).offset((filter.page - 1) * rowsPerPage);
    const [cases, [sum]] = await Promise.all([page, sums]);
    const detail = { ...asked, ...asAsked(filter) };
    await noteRead(tx, { action: "statistics.list_cases", count: sum?.total ?? 0, detail });
    return { number, cases, total: sum?.total ?? 0, count: sum?.count ?? 0 };
  });
}

/** The facts that a number counts, and how often it counts each. Throws NotFound for a code or a part that there is not. */
function behind({ indicator, code, part }: CasesBehind, period: Period): { counted: SQL | undefined; times: SQL } {
  const definition = definitionOf(indicator);
  const { at, only, by } = definition;
  const codes: readonly string[] = by ? breakdowns[by] : [];
  if (code !== undefined && !codes.includes(code)) throw new NotFound();
  if ((definition.kind === "share") !== (part !== undefined)) throw new NotFound();
  const within = only && isIn(only);
  const under = by && code !== undefined ? fallsUnder(by, code, at) : undefined;
  const inPart = definition.kind === "share" && part === "numerator" ? isIn(definition.part) : undefined;
  const times = by && code !== undefined ? timesUnder(by, code) : sql`1`;
  return { counted: and(countedAt(at, period), within, under, inPart), times };
}
