import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { key, moment, recordedAt } from "@/db/schema/columns";
import { changeDecisionEnum, regionEnum, roleEnum } from "@/db/schema/enums";
import { users } from "@/db/schema/users";

/**
 * A new account, or another role and other regions for one: what gives more than there was waits for a second admin, the rest
 * counts at once. The database decides which (`wants_second_admin`), and who may confirm (docs/decisions/0025).
 */
export const accountChanges = pgTable(
  "account_changes",
  {
    /** Of a new account also its key. */
    id: key(),
    /** None for a new account. */
    userId: uuid().references(() => users.id),
    email: text(),
    name: text(),
    role: roleEnum().notNull(),
    regions: regionEnum().array().notNull().default(sql`'{}'`),
    /** Whether the account ends: asked for of an admin's. */
    ends: boolean().notNull().default(false),
    /** As it was when the change was asked for: it is confirmed for that alone. */
    oldRole: roleEnum(),
    oldRegions: regionEnum().array(),
    proposedBy: uuid().references(() => users.id),
    recordedAt: recordedAt(),
    decision: changeDecisionEnum(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: moment(),
  },
  (table) => [
    uniqueIndex("account_changes_open_key").on(table.userId).where(sql`${table.decision} is null`),
    uniqueIndex("account_changes_open_email_key").on(sql`lower(${table.email})`).where(sql`${table.decision} is null`),
    check(
      "account_changes_regions_of_role",
      sql`(${table.role} in ('mediator', 'coordinator')) = (cardinality(${table.regions}) > 0)`,
    ),
    check(
      "account_changes_new_or_old",
      sql`(${table.userId} is null) = (${table.email} is not null) and (${table.userId} is null) = (${table.name} is not null)`,
    ),
    check("account_changes_ends_what_is", sql`not (${table.ends} and ${table.userId} is null)`),
  ],
);
