import { index, pgSchema, text, uuid } from "drizzle-orm/pg-core";
import { bytea, key, moment, recordedAt } from "@/db/schema/columns";
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
    userId: userId().notNull(),
    startedAt: recordedAt(),
    lastSeenAt: recordedAt(),
    expiresAt: moment().notNull(),
    endedAt: moment(),
  },
  (table) => [index("sessions_user_id_idx").on(table.userId)],
);

/** A link that works once: for a first password or a forgotten one. */
export const oneTimeLinks = auth.table("one_time_links", {
  tokenHash: bytea().primaryKey(),
  userId: userId().notNull(),
  purpose: linkPurposeEnum().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
  recordedAt: recordedAt(),
});

/** Failed sign-ins by address, known or not, so that guessing is slowed down. The address itself is not kept. */
export const failedSignIns = auth.table(
  "failed_sign_ins",
  { id: key(), emailHash: bytea().notNull(), at: recordedAt() },
  (table) => [index("failed_sign_ins_email_hash_at_idx").on(table.emailHash, table.at)],
);
