import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  date,
  foreignKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

/** The key of a row. A form brings its own, so that a double click or a resend makes one record. */
export const key = () => uuid().primaryKey().defaultRandom();

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. */
export const day = () => date({ mode: "string" });

/** A moment with its time zone. */
export const moment = () => timestamp({ withTimezone: true, mode: "date" });

/** The moment at which a row was recorded: the transaction's, by the database's clock. */
export const recordedAt = () => moment().notNull().defaultNow();

/** Free text or contact details about a person. The one seam at which field encryption is added; plain text until then. */
export const confidential = customType<{ data: string; driverData: string }>({ dataType: () => "text" });

/** Raw bytes: hashes. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/**
 * What an import knows a row by: its key in the old system, and a hash of what was imported, by which a later import sees that
 * somebody has changed the row in the portal since.
 */
export const imported = () => ({ ref: text().unique(), importHash: text() });

/**
 * What makes a row a version: the earlier one that it corrects, and whether it says that there is nothing. The newest version counts,
 * unless it is voided: the database keeps `counts`, and nobody sets it (docs/decisions/0011).
 */
export const version = () => ({
  corrects: uuid(),
  voided: boolean().notNull().default(false),
  counts: boolean().notNull().default(true),
});

type Versions = Record<"id" | "corrects" | "voided" | "reason", AnyPgColumn>;

/** The versions of an entry are one chain: each corrects another one, with a reason, and is corrected once at most. */
export const chain = (name: string, { id, corrects, voided, reason }: Versions) => [
  foreignKey({ name: `${name}_corrects_fkey`, columns: [corrects], foreignColumns: [id] }),
  uniqueIndex(`${name}_corrects_key`).on(corrects).where(sql`${corrects} is not null`),
  check(
    `${name}_corrected`,
    sql`(${corrects} is null) = (${reason} is null) and (${corrects} is not null or not ${voided})`,
  ),
];
