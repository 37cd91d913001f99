import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Actor } from "@/core/actor";
import { asPerson } from "@/db/actor-transaction";
import { registrations } from "@/db/schema/registrations";
import { standings } from "@/db/schema/standings";
import { casesWithinReach } from "@/lib/auth/reach";
import { chosen } from "@/lib/caseload/chosen";
import { inOrder, standingAs } from "@/lib/caseload/queries";
import type { CaseloadFilter, Neighbours } from "@/lib/caseload/schema";

/** Where a case stands in the caseload as somebody chose it, in whose order; null where it is not in it. */
export function findNeighbours(actor: Actor, filter: CaseloadFilter, number: string): Promise<Neighbours | null> {
  const state = filter.status === "closed" ? "closed" : "open";
  const listed = and(casesWithinReach(actor, "cases.read", state), standingAs(filter.status), chosen(filter));
  const order = sql.join(inOrder(filter.status), sql`, `);
  const over = <T>(what: SQL) => sql<T>`${what} over (order by ${order})`;
  return asPerson(actor, async (tx) => {
    const list = tx
      .select({
        number: registrations.number,
        place: over<number>(sql`row_number()`).mapWith(Number).as("place"),
        total: sql<number>`count(*) over ()`.mapWith(Number).as("total"),
        previous: over<string | null>(sql`lag(${registrations.number})`).as("previous"),
        next: over<string | null>(sql`lead(${registrations.number})`).as("next"),
      })
      .from(registrations)
      .leftJoin(standings, eq(standings.registrationId, registrations.id))
      .where(listed)
      .as("list");
    const { number: _, ...where } = list._.selectedFields;
    const [found] = await tx.select(where).from(list).where(eq(list.number, number));
    return found ?? null;
  });
}
