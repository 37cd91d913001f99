import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";

/**
 * Of each party in decisions.csv what it said in all, beside what stands of it: `import_said`, gone with the transaction.
 * It is new, or it differs from what stands and from what was imported last; what stands may have changed, or been
 * corrected, since it was imported.
 */
export async function gatherSaid(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    create temporary table import_said on commit drop as
    select f.*, t.party_id is null as is_new,
           t.party_id is not null and f.hash is distinct from t.hash and f.hash is distinct from p.decisions_import_hash as differs,
           t.hash is distinct from p.decisions_import_hash or not t.all_stand as changed_since
      from (select party_ref, min(line) as line, count(*)::integer as count, bool_or(faulty) as faulty, ${said("line")} as hash
              from import_decisions group by party_ref) f
      left join parties p on p.ref = f.party_ref
      left join (select party_id, ${said("sequence", "counts")} as hash, bool_and(counts) as all_stand
                   from decisions group by party_id) t on t.party_id = p.id`);
  await tx.execute(sql`analyze import_said`);
}

/** The hash of what a party said, in its order, of the rows that a condition holds for. */
function said(order: string, condition = "true"): SQL {
  return sql.raw(`md5(string_agg(row(decided_on, decision)::text, '|' order by ${order}) filter (where ${condition}))`);
}
