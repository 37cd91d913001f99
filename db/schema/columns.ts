import { customType, date, text, timestamp, uuid } from "drizzle-orm/pg-core";

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
