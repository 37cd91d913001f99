import "server-only";
import { sql } from "drizzle-orm";
import { asJob } from "@/db/actor-transaction";
import { takeTurn } from "@/db/turn";
import { audit } from "@/lib/audit/record";
import { keepAllStandings } from "@/lib/standing/keep";
import { keepFacts } from "@/lib/statistics/keep-facts";

/**
 * How many registrations have facts, for how many the facts that were kept were others, or were missing, and of how many cases
 * the standing was.
 */
export type Rebuilt = { registrations: number; changed: number; standings: number };

/**
 * Makes the facts of every registration and the standing of every open case anew, in one transaction with its audit row. Every registration is locked first, so
 * that a change that is under way counts before or after and never in between; readers go on, writers wait. Facts of
 * registrations that do not exist any more stay as they are. Throws, in a sentence, beside an import.
 */
export async function rebuildFacts(): Promise<Rebuilt> {
  return asJob("facts", async (tx) => {
    await takeTurn(tx, "Facts are being made anew");
    await tx.execute(sql`create temporary table facts_before on commit drop as select * from facts with no data`);
    await tx.execute(
      sql`create temporary table standings_before on commit drop as select * from standings with no data`,
    );
    const locked = await tx.execute<{ id: string }>(sql`select id from registrations order by id for no key update`);
    // Statements of their own, begun when nobody else can change what the facts are made of.
    await tx.execute(sql`insert into facts_before select * from facts`);
    await tx.execute(sql`insert into standings_before select * from standings`);
    await keepFacts(
      tx,
      locked.rows.map((row) => row.id),
      "rebuild",
    );
    await keepAllStandings(tx);
    const compared = await tx.execute<{ changed: number; standings: number }>(sql`
      select (select count(*)::integer from facts after left join facts_before before using (registration_id)
               where before is distinct from after) as changed,
             (select count(*)::integer from standings after full join standings_before before using (registration_id)
               where before is distinct from after) as standings`);
    const { changed = 0, standings = 0 } = compared.rows[0] ?? {};
    await audit(tx, { action: "facts.rebuild", count: locked.rows.length, detail: { changed, standings } });
    return { registrations: locked.rows.length, changed, standings };
  });
}
