import "server-only";
import { getTableName, type SQL, sql } from "drizzle-orm";
import type { contactAttempts } from "@/db/schema/contact-attempts";
import type { decisions } from "@/db/schema/decisions";
import type { mediatedContacts } from "@/db/schema/mediated-contacts";

/** The tables whose rows are versions of entries. */
type VersionedTable = typeof contactAttempts | typeof decisions | typeof mediatedContacts;

/** That a row is the version of its entry that counts, as a condition (the views `current_…` of the migrations). */
export function counts(table: VersionedTable): SQL {
  return sql`${table.id} in (select id from ${sql.identifier(`current_${getTableName(table)}`)})`;
}
