import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { joinEmbeddedServer } from "@/db/embedded";
import { isRunning } from "@/db/postgres/processes";
import { withClient } from "@/db/postgres/session";

const folder = await mkdtemp(join(tmpdir(), "herstelportaal-embedded-"));
const server = await joinEmbeddedServer(folder);
afterAll(async () => {
  await server.leave();
  await rm(folder, { recursive: true, force: true });
});

const postmaster = async () => Number.parseInt(await readFile(join(folder, "postgres/postmaster.pid"), "utf8"), 10);

test("part 4, item 6: a database server that is killed is there again at the same address, with all it acknowledged", async () => {
  await withClient(server.url, (client) => client.query("create table written (number integer primary key)"));
  const acknowledged: number[] = [];
  for (let number = 0; number < 60; number += 1) {
    await write(number);
    acknowledged.push(number);
    if (number % 20 !== 10) continue;
    const ended = server.ended();
    process.kill(await postmaster(), "SIGKILL");
    expect(await ended).toBe("is gone");
    await server.revive();
  }
  const { rows } = await withClient(server.url, (client) => client.query("select number from written order by number"));
  expect(rows.map(({ number }) => number)).toEqual(acknowledged);
});

test("part 4, item 6: a command that comes first starts it there, and leaves it running for whoever was there before", async () => {
  process.kill(await postmaster(), "SIGKILL");
  await server.ended();
  const command = await joinEmbeddedServer(folder);
  expect(command.url).toBe(server.url);
  await server.revive();
  expect(isRunning(await postmaster())).toBe(true);
});

async function write(number: number): Promise<void> {
  await withClient(server.url, (client) => client.query("insert into written values ($1)", [number]));
}
