import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import type { Actor } from "@/core/actor";
import { now } from "@/core/clock";
import { mediatingRoles, type Region, type Role } from "@/core/words/users";
import { hashPassword } from "@/lib/auth/passwords";
import { hashOf, newToken } from "@/lib/auth/tokens";

/** What tests make behind the walls, as a superuser: people and their sessions. What people make, tests make with the verbs. */

export type TestUser = Omit<Actor, "token" | "now"> & { email: string };

/** An account of a role; mediators and coordinators are of the region north unless said otherwise. */
export async function makeUser(superuser: Client, role: Role, regions?: Region[]): Promise<TestUser> {
  const own = regions ?? ((mediatingRoles as readonly Role[]).includes(role) ? ["north" as const] : []);
  const tag = randomBytes(4).toString("hex");
  const [name, email] = [`Test ${role} ${tag}`, `${role}.${tag}@example.org`];
  const { rows } = await superuser.query<{ id: string }>(
    "insert into users (email, name, role, regions) values ($1, $2, $3, $4::text[]::region[]) returning id",
    [email, name, role, own],
  );
  const [row] = rows;
  if (!row) throw new Error("no user was made");
  return { id: row.id, name, email, role, regions: own };
}

/** Starts a session for an account, as signing in would: an actor to call verbs and queries as, whenever that is. */
export async function startSession(superuser: Client, user: TestUser): Promise<Actor> {
  const token = newToken();
  await superuser.query(
    `insert into auth.sessions (token_hash, user_id, started_at, last_seen_at, expires_at)
     values ($1, $2, $3, $3, $3::timestamptz + interval '12 hours')`,
    [hashOf(token), user.id, now()],
  );
  const { email: _, ...person } = user;
  return {
    ...person,
    token,
    get now() {
      return now();
    },
  };
}

/** An account of a role with a session: both in one. */
export async function makeActor(superuser: Client, role: Role, regions?: Region[]): Promise<Actor> {
  return startSession(superuser, await makeUser(superuser, role, regions));
}

/** Gives an account a password. */
export async function givePassword(superuser: Client, user: TestUser, password: string): Promise<void> {
  await superuser.query("insert into auth.credentials (user_id, password_hash) values ($1, $2)", [
    user.id,
    await hashPassword(password),
  ]);
}
