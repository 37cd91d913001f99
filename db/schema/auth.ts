import { sql } from "drizzle-orm";
import { check, doublePrecision, index, pgSchema, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytea, moment, recordedAt } from "@/db/schema/columns";
import { linkPurposeEnum } from "@/db/schema/enums";
import { users } from "@/db/schema/users";

/** What proves who somebody is: seen by the sign-in role alone. */
export const auth = pgSchema("auth");

const userId = () => uuid().references(() => users.id);

export const credentials = auth.table("credentials", {
  userId: userId().primaryKey(),
  passwordHash: text().notNull(),
  changedAt: recordedAt(),
});

/** A row is a session; of its token only the SHA-256 is kept. */
export const sessions = auth.table(
  "sessions",
  {
    tokenHash: bytea().primaryKey(),
    /** What the session is called by where it is listed and ended. */
    id: uuid().notNull().defaultRandom().unique(),
    userId: userId().notNull(),
    /** What the browser said it is, such as Chrome on Windows: how somebody knows their own sessions. */
    browser: text(),
    system: text(),
    startedAt: recordedAt(),
    lastSeenAt: recordedAt(),
    expiresAt: moment().notNull(),
    endedAt: moment(),
  },
  (table) => [index("sessions_user_id_idx").on(table.userId)],
);

/** A link that works once, for a day at most: for a first password or a forgotten one. */
export const oneTimeLinks = auth.table(
  "one_time_links",
  {
    tokenHash: bytea().primaryKey(),
    userId: userId().notNull(),
    purpose: linkPurposeEnum().notNull(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    recordedAt: recordedAt(),
  },
  (table) => [check("one_time_links_a_day", sql`${table.expiresAt} <= ${table.recordedAt} + interval '24 hours'`)],
);

/**
 * The secret address of somebody's own week, for a calendar elsewhere: one a person. Its key is made of the row's id by a secret outside
 * the database (docs/decisions/0062); of the key only the SHA-256 is kept. Once it is taken back there is neither.
 */
export const calendarFeeds = auth.table("calendar_feeds", {
  userId: userId().primaryKey(),
  id: uuid(),
  tokenHash: bytea().unique(),
  recordedAt: recordedAt(),
  lastAskedAt: moment(),
});

/** A browser in which somebody has signed in before; of the secret in its cookie only the SHA-256 is kept. */
export const devices = auth.table(
  "devices",
  {
    tokenHash: bytea().notNull(),
    userId: userId().notNull(),
    recordedAt: recordedAt(),
    lastUsedAt: recordedAt(),
  },
  (table) => [primaryKey({ columns: [table.tokenHash, table.userId] }), index("devices_user_id_idx").on(table.userId)],
);

/**
 * Wrong guesses by what they have in common (an address that was tried, known or not; a source; both; a known device), and
 * when the next is let in. Of what they have in common only a hash is kept.
 */
export const throttles = auth.table(
  "throttles",
  {
    key: bytea().primaryKey(),
    failures: doublePrecision().notNull(),
    failedAt: recordedAt(),
    freeAt: recordedAt(),
  },
  (table) => [index("throttles_failed_at_idx").on(table.failedAt)],
);
