import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/actor-transaction";

/**
 * Of each party in decisions.csv all its decisions together, beside those that stand: `import_decisions_of_party`, gone with the
 * transaction. Where the file says *agreed*, *withdrawn* and *agreed* was imported last and stands, the party `differs`; where
 * somebody recorded *declined* in the portal since, it is also `changed_since`.
 */
export async function gatherDecisions(tx: Transaction): Promise<void> {
  await tx.execute(sql`
    create temporary table import_decisions_of_party on commit drop as
    select f.*, t.party_id is null as is_new,
           t.party_id is not null and f.hash is distinct from t.hash and f.hash is distinct from p.decisions_import_hash as differs,
           t.hash is distinct from p.decisions_import_hash or not t.all_stand as changed_since
      from (select party_ref, min(line) as line, count(*)::integer as count, bool_or(faulty) as faulty, ${hashOf("line")} as hash
              from import_decisions group by party_ref) f
      left join parties p on p.ref = f.party_ref
      left join (select party_id, ${hashOf("sequence", "counts")} as hash, bool_and(counts) as all_stand
                   from decisions group by party_id) t on t.party_id = p.id`);
  await tx.execute(sql`analyze import_decisions_of_party`);
}

/** The hash of the decisions of a party, in their order, of the rows that a condition holds for. */
function hashOf(order: string, condition = "true"): SQL {
  return sql.raw(`md5(string_agg(row(decided_on, decision)::text, '|' order by ${order}) filter (where ${condition}))`);
}
