import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "@/db/postgres/session";

/** The processes of a portal that is run by this process and this data folder, by what they do; found anew at each kill. */
export function targetsOf(launcher: number, dataDir: string, databaseUrl: string) {
  const script = () => only(childrenOf(launcher, "scripts/"), "the script");
  return {
    "web server": async () => only(childrenOf(script(), "gate/serve"), "the web server"),
    postmaster: async () => Number.parseInt(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8"), 10),
    backend: async () => {
      const sql = "select pid from pg_stat_activity where usename like 'portal_%' order by random() limit 1";
      const { rows } = await withClient(databaseUrl, (client) => client.query<{ pid: number }>(sql));
      return only(
        rows.map(({ pid }) => pid),
        "a backend",
      );
    },
    script: async () => script(),
    launcher: async () => launcher,
  };
}

/** The processes that this one started with such a command, as /proc of Linux says. */
function childrenOf(parent: number, command: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(command));
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}

function only(pids: number[], what: string): number {
  const [pid] = pids;
  if (!pid) throw new Error(`There is no process of ${what}.`);
  return pid;
}
