import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, inject, test } from "vitest";
import { useDatabase } from "@/db/testing/database";
import { holdImports, temporaryFolder } from "@/db/testing/import";
import { writeFolder } from "@/db/testing/import-folder";

const { superuser } = await useDatabase();

/** Starts the command as `npm run import` does, on the database of this test. */
async function startImport(folder: string) {
  const env = {
    ...process.env,
    DATABASE_URL: process.env.PORTAL_TEST_SUPERUSER_URL,
    PORTAL_DATABASE_SECRET: inject("cluster").secret,
    PORTAL_DATA_DIR: await temporaryFolder(),
  };
  const args = ["--conditions=react-server", "--import", "tsx", "scripts/import.ts", folder];
  return spawn(process.execPath, args, { env, stdio: "ignore" });
}

/** How many connections of imports the database still has. */
async function connections(): Promise<number> {
  const sql = "select from pg_stat_activity where datname = current_database() and usename = 'portal_job'";
  return (await superuser.query(sql)).rowCount ?? 0;
}

async function stored(): Promise<unknown> {
  const tables = [
    "registrations",
    "parties",
    "contact_attempts",
    "decisions",
    "facts",
    "case_sequences",
    "audit_entries",
  ];
  const counts = tables.map((table) => `(select count(*)::integer from ${table}) as ${table}`);
  return (await superuser.query(`select ${counts.join(", ")}`)).rows[0];
}

test("promise 1: killed half-way an import leaves nothing, and the next run works", async () => {
  const folder = await temporaryFolder();
  await writeFolder(folder, 100);
  const before = await stored();
  const { held, letGo } = await holdImports(superuser);
  const killed = await startImport(folder);
  await expect.poll(held).toBe(1);
  killed.kill("SIGKILL");
  expect(await once(killed, "exit")).toEqual([null, "SIGKILL"]);
  await letGo();
  await expect.poll(connections).toBe(0);
  expect(await stored()).toEqual(before);
  const [code] = await once(await startImport(folder), "exit");
  expect(code).toBe(0);
  expect(await stored()).toMatchObject({
    registrations: 100,
    parties: 200,
    decisions: 200,
    facts: 100,
    audit_entries: 1,
  });
}, 150_000);
