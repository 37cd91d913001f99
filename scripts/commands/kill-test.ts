import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { encode } from "next-auth/jwt";
import { routes } from "@/core/routes";
import { closePools } from "@/db/client";
import { connectionUrls } from "@/db/connection-urls";
import { joinEmbeddedServer } from "@/db/embedded";
import { withClient } from "@/db/postgres/session";
import { secrets } from "@/scripts/local/environment";
import { killOne, targetsOf } from "@/scripts/local/kill-targets";
import { Typist } from "@/scripts/local/kill-typist";
import { Writers } from "@/scripts/local/kill-writers";
import { firstFree } from "@/scripts/local/port";
import { runScript } from "@/scripts/local/run-script";
import { enterDatabase } from "@/testing/cluster";
import { makeActor } from "@/testing/factories";
import { makeCase } from "@/testing/registrations";

/**
 * `npm run kill-test -- [TIMES]`: kills the web server, the database server and its processes, TIMES each (30), with SIGKILL and
 * under writes and in the middle of typing, and now and then the whole script; all must come back by itself, everything acknowledged
 * be there once, and the draft be the last one kept or a later one.
 */
await runScript(async ({ step, atEnd, stopped }) => {
  const times = Number(process.argv[2] ?? 30);
  const dataDir = await mkdtemp(join(tmpdir(), "herstelportaal-kill-"));
  atEnd(() => rm(dataDir, { recursive: true, force: true }));
  const port = await firstFree(3300);
  const keys = await secrets();
  const start = () => startPortal(dataDir, port, keys.actionsKey);
  const server = await step("Starting a database server", () => joinEmbeddedServer(dataDir));
  atEnd(server.leave);
  let portal = await step("Starting a portal", start);
  atEnd(() => endPortal(portal));
  const { form, partyId, typing } = await step("Making a case", () => makeForm(dataDir, server.url, port));
  const writers = new Writers(form, 3, stopped);
  const typist = new Typist(typing);
  const targets = () => targetsOf(portal.pid ?? 0, dataDir, server.url);

  await writers.more(5);
  for (const what of ["web server", "postmaster", "backend"] as const) {
    await step(`Killing the ${what}, ${times} times`, async () => {
      let longest = 0;
      for (let time = 0; time < times; time += 1) {
        const before = Date.now();
        await killOne(targets()[what]);
        await writers.more(5);
        longest = Math.max(longest, Date.now() - before);
      }
      console.log(`  five more were recorded after at most ${(longest / 1_000).toFixed(1)} s`);
    });
  }
  for (const what of ["script", "launcher"] as const) {
    const seldom = Math.ceil(times / 10);
    await step(`Killing the ${what}, ${seldom} times, and starting it again`, async () => {
      for (let time = 0; time < seldom; time += 1) {
        const gone = once(portal, "exit");
        await killOne(targets()[what]);
        await gone;
        portal = await start();
        await writers.more(5);
      }
    });
  }
  await step("Letting everybody finish", async () => {
    await writers.stop();
    await typist.stop();
  });
  return compare(server.url, partyId, writers, typist);
});

/** Starts it as a person would, on that port, and waits until it answers. */
async function startPortal(dataDir: string, port: number, actionsKey: string): Promise<ChildProcess> {
  const own = { PORTAL_DATA_DIR: dataDir, PORT: String(port), NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey };
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, ["scripts/run.mjs", "bare-portal"], {
    env: { ...env, ...own },
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  for (const deadline = Date.now() + 900_000; Date.now() < deadline; await sleep(200)) {
    if (child.exitCode !== null) break;
    const healthy = await fetch(`http://localhost:${port}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return child;
  }
  await endPortal(child);
  throw new Error("The portal did not start; see above.");
}

/** Ends it as Ctrl-C does, and waits for as long as it takes. */
async function endPortal(portal: ChildProcess): Promise<void> {
  if (portal.exitCode !== null || portal.signalCode !== null) return;
  const gone = once(portal, "exit");
  portal.kill("SIGTERM");
  await gone;
}

/** A mediator who is signed in, with a case, and the address of its form for a contact attempt. */
async function makeForm(dataDir: string, url: string, port: number) {
  const { databaseSecret, nextauthSecret: secret } = await secrets(dataDir);
  enterDatabase({ superuserUrl: url, urls: connectionUrls(url, databaseSecret) });
  const mediator = await withClient(url, (superuser) => makeActor(superuser, "mediator"));
  const { number, harmed } = await makeCase(mediator);
  await closePools();
  const cookie = `herstelportaal.session=${await encode({ token: { sub: mediator.token }, secret })}`;
  const origin = `http://localhost:${port}`;
  const address = `${origin}${routes.newEntry(number, "contact_attempts", harmed)}`;
  const typing = { origin, address: routes.closing(number), cookie, openedBy: mediator.id };
  return { partyId: harmed, form: { address, cookie }, typing };
}

/** Holds what was acknowledged against what is there. */
async function compare(url: string, partyId: string, writers: Writers, { kept }: Typist): Promise<number> {
  const sql = "select id::text from contact_attempts where party_id = $1";
  const { rows } = await withClient(url, (client) => client.query<{ id: string }>(sql, [partyId]));
  const [there, said] = [new Set(rows.map(({ id }) => id)), new Set(writers.acknowledged)];
  const lost = [...said].filter((key) => !there.has(key)).length;
  const unasked = rows.length - (said.size - lost);
  console.log(`Acknowledged: ${said.size}; lost: ${lost}; there and never acknowledged: ${unasked}.`);
  console.log(`Seen instead of an answer, and tried again: ${writers.said()}.`);
  const draft = "select (content::json ->> 'note')::int as note from drafts where content is not null";
  const [{ note } = { note: 0 }] = (await withClient(url, (client) => client.query<{ note: number }>(draft))).rows;
  console.log(`Kept of a draft: ${kept} times; there: number ${note}.`);
  // The last one may be there without its answer.
  const isKept = kept > 0 && (note === kept || note === kept + 1);
  return lost === 0 && unasked === 0 && isKept ? 0 : 1;
}
