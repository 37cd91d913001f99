import "server-only";
import { sql } from "drizzle-orm";
import { users } from "@/db/schema/users";

/** Whether an account has a password, which the database tells an admin, and nothing of it. */
export const hasPassword = sql<boolean>`auth.has_password(${users.id})`;
