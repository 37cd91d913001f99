import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isRunning } from "@/db/postgres/processes";
import { withClient } from "@/db/postgres/session";

type Find = () => Promise<number>;

/** The processes of a portal that is run by this process and this data folder, by what they do. */
export function targetsOf(launcher: number, dataDir: string, databaseUrl: string) {
  const script = async () => only(childrenOf(launcher, "scripts/"));
  return {
    "web server": async () => only(childrenOf(await script(), "gate/serve")),
    postmaster: async () => Number.parseInt(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8"), 10),
    backend: async () => {
      const sql = "select pid from pg_stat_activity where usename like 'portal_%' order by random() limit 1";
      const { rows } = await withClient(databaseUrl, (client) => client.query<{ pid: number }>(sql));
      return only(rows.map(({ pid }) => pid));
    },
    script,
    launcher: async () => launcher,
  } satisfies Record<string, Find>;
}

/** Kills the process once there is one, for what was killed before may only be starting again. Throws where none comes. */
export async function killOne(find: Find): Promise<void> {
  for (const deadline = Date.now() + 300_000; Date.now() < deadline; await sleep(50)) {
    const pid = await find().catch(() => 0);
    if (!isRunning(pid)) continue;
    process.kill(pid, "SIGKILL");
    return;
  }
  throw new Error("There was nothing to kill for five minutes.");
}

/** The processes that this one started with such a command, as /proc of Linux says. */
function childrenOf(parent: number, command: string): number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => parentOf(pid) === parent && readOf(pid, "cmdline").includes(command)).map(Number);
}

function parentOf(pid: string): number {
  const stat = readOf(pid, "stat");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

/** What the system says of it; nothing where it is gone by now. */
function readOf(pid: string, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8");
  } catch {
    return "";
  }
}

function only([pid]: number[]): number {
  if (!pid) throw new Error("There is no such process.");
  return pid;
}
