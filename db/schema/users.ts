import { sql } from "drizzle-orm";
import { boolean, check, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { key, moment, recordedAt } from "@/db/schema/columns";
import { regionEnum, roleEnum } from "@/db/schema/enums";

/** Who works with the portal. What they sign in with stands apart, in `auth.credentials`. */
export const users = pgTable(
  "users",
  {
    id: key(),
    email: text().notNull(),
    name: text().notNull(),
    role: roleEnum().notNull(),
    regions: regionEnum().array().notNull().default(sql`'{}'`),
    demo: boolean().notNull().default(false),
    endedAt: moment(),
    recordedAt: recordedAt(),
  },
  (table) => [
    uniqueIndex("users_email_key").on(sql`lower(${table.email})`),
    check(
      "users_regions_of_role",
      sql`(${table.role} in ('mediator', 'coordinator')) = (cardinality(${table.regions}) > 0)`,
    ),
  ],
);
