import "server-only";
import { and, eq, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import { searchKey } from "@/core/compare";
import { registrations } from "@/db/schema/registrations";
import { users } from "@/db/schema/users";
import type { CaseloadFilter } from "@/lib/caseload/schema";
import { hasLeft } from "@/lib/users/mediators";

/** What somebody chose of a caseload but where its cases stand, as a condition on registrations; undefined where they chose nothing. */
export function chosen({ offenceCategory, mediator, q }: CaseloadFilter): SQL | undefined {
  return and(
    q ? found(q) : undefined,
    offenceCategory ? eq(registrations.offenceCategory, offenceCategory) : undefined,
    mediator === "none" ? isWithoutMediator : mediator ? eq(registrations.mediatorId, mediator) : undefined,
  );
}

/** Cases by their number, or by the words of a party's name, whatever their order, and however letters and dashes are typed. */
function found(q: string): SQL | undefined {
  const key = searchKey(q);
  if (key === "") return sql`false`;
  const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const words = key.split(/[ ,-]+/).filter(Boolean);
  const named = words.map((word) => sql`search_name like ${like(word)}`);
  const ofCase = sql`parties.registration_id = ${registrations.id} and not voided`;
  return or(
    ilike(registrations.number, like(key.replace(/ ?- ?/g, "-"))),
    words.length > 0 ? sql`exists (select from parties where ${ofCase} and ${and(...named)})` : undefined,
  );
}

/** A case whose mediator has left is without one: nobody does it. */
const isWithoutMediator = or(
  isNull(registrations.mediatorId),
  sql`exists (select from ${users} where ${users.id} = ${registrations.mediatorId} and ${hasLeft})`,
);
