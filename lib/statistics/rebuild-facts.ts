import "server-only";
import { sql } from "drizzle-orm";
import { asJob } from "@/db/actor-transaction";
import { takeTurn } from "@/db/turn";
import { audit } from "@/lib/audit/record";
import { keepFacts } from "@/lib/statistics/keep-facts";

/** How many registrations have facts, and for how many the facts that were kept were others, or were missing. */
export type Rebuilt = { registrations: number; changed: number };

/**
 * Makes the facts of every registration anew, in one transaction with its audit row. Every registration is locked first, so
 * that a change that is under way counts before or after and never in between; readers go on, writers wait. Facts of
 * registrations that do not exist any more stay as they are. Throws, in a sentence, beside an import.
 */
export async function rebuildFacts(): Promise<Rebuilt> {
  return asJob("facts", async (tx) => {
    await takeTurn(tx, "Facts are being made anew");
    await tx.execute(sql`create temporary table facts_before on commit drop as select * from facts with no data`);
    const locked = await tx.execute<{ id: string }>(sql`select id from registrations order by id for no key update`);
    // Statements of their own, begun when nobody else can change what the facts are made of.
    await tx.execute(sql`insert into facts_before select * from facts`);
    await keepFacts(
      tx,
      locked.rows.map((row) => row.id),
      "rebuild",
    );
    const compared = await tx.execute<{ changed: number }>(sql`
      select count(*)::integer as changed from facts after left join facts_before before using (registration_id)
       where before is distinct from after`);
    const rebuilt = { registrations: locked.rows.length, changed: compared.rows[0]?.changed ?? 0 };
    await audit(tx, { action: "facts.rebuild", count: rebuilt.registrations, detail: { changed: rebuilt.changed } });
    return rebuilt;
  });
}
