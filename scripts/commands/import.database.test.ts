import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { asJob } from "@/db/actor-transaction";
import { rememberCatalog } from "@/db/catalog";
import { ownerRole } from "@/db/connection-urls";
import { takeTurn } from "@/db/turn";
import { seedDemo } from "@/demo/demo";
import { rebuildFacts } from "@/lib/statistics/rebuild-facts";
import { useDatabase } from "@/testing/database";
import { holdImports, importing, temporaryFolder } from "@/testing/import";
import { writeFolder } from "@/testing/import-folder";

const { superuser } = await useDatabase();

type Command = { process: ChildProcess; ended: Promise<{ code: number | null; said: string }> };

/** Starts the command as somebody does in a terminal, in a process group of its own, on the database of this test. */
async function startImport(...args: string[]): Promise<Command> {
  return startWith(process.env.PORTAL_TEST_SUPERUSER_URL, ...args);
}

async function startWith(url: string | undefined, ...args: string[]): Promise<Command> {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    PORTAL_DATABASE_SECRET: inject("cluster").secret,
    PORTAL_DATA_DIR: await temporaryFolder(),
  };
  const started = spawn("npm", ["run", "--silent", "import", "--", ...args], {
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  return { process: started, ended: once(started, "close").then(([code]) => ({ code, said })) };
}

/** Sends a signal as a terminal does: to the whole process group of the command. */
function signal(command: Command, name: NodeJS.Signals): void {
  process.kill(-(command.process.pid ?? 0), name);
}

/** Holds an import when the database commits it, for as long as need be. */
async function holdAtCommit(): Promise<{ held(): Promise<number | null>; letGo(): Promise<void> }> {
  await superuser.query(`
    create schema test;
    create function test.wait_at_commit() returns trigger language plpgsql security definer as $$ begin
      while not pg_try_advisory_xact_lock(7, 1) loop perform pg_sleep(0.05); end loop;
      return null;
    end $$;
    create constraint trigger wait_at_commit after insert on audit_entries deferrable initially deferred
      for each row when (new.action = 'import') execute function test.wait_at_commit();
    select pg_advisory_lock(7, 1)`);
  // Else the command would take the trigger for what a hand changed, and put that right.
  await rememberAsOwner();
  const committing =
    "select from pg_stat_activity where query = 'commit' and state = 'active' and datname = current_database()";
  return {
    held: async () => (await superuser.query(committing)).rowCount,
    letGo: async () => {
      await superuser.query("select pg_advisory_unlock(7, 1)");
      await expect.poll(underWay).toBe(false);
      await superuser.query("drop schema test cascade");
      await rememberAsOwner();
    },
  };
}

/** Makes the database remember its walls as they stand, as a migration does. */
async function rememberAsOwner(): Promise<void> {
  await superuser.query(`set role ${ownerRole}`);
  await rememberCatalog(superuser);
  await superuser.query("reset role");
}

/** Whether an import is under way in the database, its process alive or not. */
async function underWay(): Promise<boolean> {
  const held = `select from pg_locks join pg_database d on d.oid = database
    where datname = current_database() and locktype = 'advisory' and classid = 0 and granted`;
  return (await superuser.query(held)).rowCount === 1;
}

async function stored(): Promise<Record<string, number>> {
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

/** A folder that imports in a moment, with keys of its own. */
async function someFolder(registrations: number): Promise<string> {
  const folder = await temporaryFolder();
  await writeFolder(folder, registrations);
  return folder;
}

test("promise 1: killed half-way an import leaves nothing, and the next run works", async () => {
  const folder = await someFolder(100);
  const before = await stored();
  const { held, letGo } = await holdImports(superuser);
  const killed = await startImport(folder);
  await expect.poll(held).toBe(1);
  signal(killed, "SIGKILL");
  await killed.ended;
  // The server sees by itself that nobody waits for the statement, though it could not go on yet.
  await expect.poll(underWay).toBe(false);
  await letGo();
  expect(await stored()).toEqual(before);
  expect((await (await startImport(folder)).ended).code).toBe(0);
  expect(await stored()).toMatchObject({
    registrations: 100,
    parties: 200,
    decisions: 200,
    facts: 100,
    audit_entries: 1,
  });
});

test("part 4, B10: of two imports at once the second says who is importing since when, and every decision is stored once", async () => {
  const folder = await someFolder(120);
  const { held, letGo } = await holdAtCommit();
  const first = await startImport(folder);
  await expect.poll(held).toBe(1);
  const busy =
    /^\S.* is importing, since \d\d:\d\d on \d{4}-\d\d-\d\d: try again when that is done\. Nothing was changed\.$/m;
  for (const args of [[folder], [folder, "--check"]]) {
    const second = await (await startImport(...args)).ended;
    expect(second.code).toBe(1);
    expect(second.said).toMatch(busy);
  }
  await expect(rebuildFacts()).rejects.toThrow(busy);
  await expect(seedDemo()).rejects.toThrow(busy);
  expect(await held()).toBe(1);
  await letGo();
  expect((await first.ended).code).toBe(0);
  expect(await stored()).toMatchObject({ registrations: 120, decisions: 240 });
});

test("part 4, B10: beside a check, facts that are made anew and a demo that is loading, an import waits for nothing and loses nothing", async () => {
  for (const doing of [
    "anna is checking an import",
    "Facts are being made anew",
    "The demo organisation is being loaded",
  ]) {
    await asJob("test", async (tx) => {
      await takeTurn(tx, doing);
      await expect(importing(await someFolder(1))).rejects.toThrow(`${doing}, since `);
    });
  }
  expect(await importing(await someFolder(1))).toMatchObject({ kind: "loaded" });
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "part 4, B10: %s in the middle of a long statement rolls back, says so and ends with 130; the next run works",
  async (name) => {
    const folder = await someFolder(150);
    const before = await stored();
    const { held, letGo } = await holdImports(superuser);
    const stopping = await startImport(folder);
    await expect.poll(held).toBe(1);
    signal(stopping, name);
    const { code, said } = await stopping.ended;
    expect({ code, said }).toMatchObject({
      code: 130,
      said: expect.stringMatching(/^Stopped: nothing was loaded\.$/m),
    });
    expect(await underWay()).toBe(false);
    await letGo();
    expect(await stored()).toEqual(before);
  },
);

test("part 4, B10: Ctrl-C while it reads stops as soon; Ctrl-C once the database commits is too late, and says what was loaded", async () => {
  const folder = await someFolder(200);
  const before = await stored();
  const stop = new AbortController();
  const progress = (doing: string) => doing.startsWith("reading decisions") && stop.abort();
  await expect(importing(folder, false, { progress, stopped: stop.signal })).rejects.toThrow("abort");
  expect(await stored()).toEqual(before);

  const { held, letGo } = await holdAtCommit();
  const late = await startImport(folder);
  await expect.poll(held).toBe(1);
  signal(late, "SIGINT");
  await letGo();
  const { code, said } = await late.ended;
  expect(code).toBe(0);
  expect(said).toMatch(/registrations\.csv: \d+ added/);
  expect(said).toContain("It was too late to stop: all of this was loaded.");
  expect(await stored()).toMatchObject({ registrations: 200 });
});

test("part 4, B10: on a pipe an import says a line for each thing that it begins", async () => {
  const { said } = await (await startImport(await someFolder(3), "--check")).ended;
  expect(said.split("\n").filter((line) => line.endsWith(" …"))).toEqual([
    "opening the database …",
    ...["registrations", "parties", "decisions", "contact_attempts", "mediated_contacts", "closing_reports"].map(
      (name) => `reading ${name}.csv …`,
    ),
    "checking between rows …",
    ...["registrations", "parties", "decisions", "contact_attempts", "mediated_contacts", "closing_reports"].map(
      (name) => `loading ${name}.csv …`,
    ),
    "making facts for the figures …",
  ]);
});

test("part 4, B10: a database that is gone, before or in the middle, is said in a sentence and nothing is loaded", async () => {
  const folder = await someFolder(250);
  const before = await stored();
  const { held, letGo } = await holdImports(superuser);
  const running = await startImport(folder);
  await expect.poll(held).toBe(1);
  await superuser.query(`select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 0
     and database = (select oid from pg_database where datname = current_database())`);
  expect(await running.ended).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^(The database was stopped|The connection with the database broke off)/m),
  });
  await letGo();
  expect(await stored()).toEqual(before);
  const none = await startWith("postgres://postgres@127.0.0.1:1/portal", folder);
  expect(await none.ended).toMatchObject({ code: 1, said: expect.stringMatching(/^The database does not answer/m) });
});

test("part 4, B10: each of the six files is named with what it brought, by the name that it has, or as absent", async () => {
  const folder = await someFolder(3);
  await importing(folder);
  await rename(join(folder, "parties.csv"), join(folder, "Parties.CSV"));
  await rename(join(folder, "closing_reports.csv"), join(folder, "closing_reports.csv.txt"));
  const { code, said } = await (await startImport(folder, "--check")).ended;
  expect({ code, said: said.split("\n").filter((line) => /^[a-z_]+\.csv/.test(line)) }).toEqual({
    code: 0,
    said: [
      "registrations.csv: 0 would be added, 0 would be changed, 3 left alone",
      "parties.csv (Parties.CSV): 0 would be added, 0 would be changed, 6 left alone",
      "decisions.csv: 0 would be added, 0 would be changed, 6 left alone",
      "contact_attempts.csv: 0 would be added, 0 would be changed, 12 left alone",
      "mediated_contacts.csv: 0 would be added, 0 would be changed, 1 left alone",
      "closing_reports.csv: absent (closing_reports.csv.txt is ignored: it is not named closing_reports.csv)",
    ],
  });
});
