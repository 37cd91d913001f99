import { readFile } from "node:fs/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import type { Client } from "pg";
import { clockShift } from "@/core/clock";
import { assertWalls } from "./assert-walls";
import { driftOf, rememberCatalog } from "./catalog";
import { comparedBefore } from "./compared-after";
import { connectionUrls, ownerRole } from "./connection-urls";
import { withClient } from "./postgres/session";
import { readStoredContactDetails } from "./read-stored-contact-details";
import { applyRepeatables, changedRepeatables, nameOf } from "./repeatable";
import { unreservedFunctions } from "./reserved-functions";
import { ensureRoles, secureDatabase } from "./roles";

const migrationsFolder = "db/migrations";

/**
 * Brings the database up to date: roles, rights on the database itself, then as the owner role every migration, and the
 * functions and walls that changed; then, as a job, what of the rows only code can read. What somebody changed by hand since it
 * last did so is put right; where it can't be, it throws a sentence. `databaseUrl` is a login that may create roles; `secret` is
 * what the passwords of the portal's logins come from. Returns what a superuser should still do, a sentence each.
 */
export async function migrate(databaseUrl: string, secret: string): Promise<string[]> {
  const left = await withClient(databaseUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('portal migrations'))");
    await ensureRoles(client, secret);
    await secureDatabase(client);
    await prepareSchemas(client);
    const upToDate = (await pendingOn(client)).length === 0;
    const isChanged = (await driftOf(client)).length > 0;
    await runMigrations(drizzle(client), { migrationsFolder });
    const skipped = await neverRun(client);
    if (skipped.length > 0)
      throw new Error(`Migrations older than the newest one were never run: ${skipped.join(", ")}.`);
    await applyRepeatables(client, { all: isChanged });
    await setClock(client);
    await assertWalls(client);
    // After a migration nobody can tell what it changed from what a hand did.
    const drift = upToDate ? await driftOf(client) : [];
    if (drift.length > 0) throw new Error(`Somebody changed the database by hand; ${drift.slice(0, 3).join("; ")}.`);
    if (isChanged || !upToDate) await rememberCatalog(client);
    return superusersWork(client);
  });
  await readStoredContactDetails(connectionUrls(databaseUrl, secret).job);
  return left;
}

/** What only a superuser of the server can do. */
async function superusersWork(client: Client): Promise<string[]> {
  const [open, early] = [await unreservedFunctions(client), await comparedBefore(client)];
  const once = "let a superuser run `npm run migrate` once";
  return [
    ...(open.length > 0
      ? [`Every login may call ${open.join(", ")}: ${once}, or revoke execute on these from public.`]
      : []),
    ...(early.length > 0
      ? [`${early.join(", ")} may be asked before the policies: ${once}, or have them cost 20.`]
      : []),
  ];
}

/** The names of the migrations, functions and walls that this database has not had yet as they stand. */
export async function pendingMigrations(databaseUrl: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_roles where rolname = $1", [ownerRole]);
    if (rowCount === 1) await client.query(`set role ${ownerRole}`);
    return pendingOn(client);
  });
}

async function pendingOn(client: Client): Promise<string[]> {
  return [...(await neverRun(client)), ...(await changedRepeatables(client)).map(nameOf)];
}

/** Makes the schema that the owner's tables live in, and the one of the extensions that they use; goes on as the owner. */
export async function prepareSchemas(client: Client): Promise<void> {
  await client.query(`alter schema public owner to ${ownerRole}`);
  await client.query(`set role ${ownerRole}`);
  await client.query("revoke all on schema public from public");
  await client.query("create schema if not exists ext");
  await client.query("create extension if not exists pgcrypto schema ext");
}

/** Tells the database how far the clock of a test is from the machine's, and lets tests move it; without one, nobody can. */
async function setClock(client: Client): Promise<void> {
  const shift = clockShift();
  await client.query("delete from auth.clock");
  if (shift !== null) await client.query("insert into auth.clock values ($1::interval)", [`${shift} milliseconds`]);
}

async function neverRun(client: Client): Promise<string[]> {
  const journal: { entries: { tag: string; when: number }[] } = JSON.parse(
    await readFile(`${migrationsFolder}/meta/_journal.json`, "utf8"),
  );
  const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations') is not null as present");
  const done = rows[0].present
    ? await client.query("select created_at from drizzle.__drizzle_migrations")
    : { rows: [] };
  const moments = new Set(done.rows.map((row) => Number(row.created_at)));
  return journal.entries.filter((entry) => !moments.has(entry.when)).map((entry) => entry.tag);
}
