import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Running } from "@/scripts/local/keep-running";
import { bareEnvironment, stopProcess } from "@/scripts/local/processes";

const patience = 300_000;

/**
 * Starts the portal (`start` a build, or `dev`) behind its gate, with this environment and no other secret, and waits until it
 * listens. It ends with this process, however that ends, so that nothing is left on the port. What it writes goes to `log` where that is
 * given. Throws a sentence where it does not start, or `stopped` is aborted meanwhile.
 */
export async function serveWeb(
  mode: "start" | "dev",
  env: Record<string, string>,
  stopped?: AbortSignal,
  log?: (text: string) => void,
): Promise<Running> {
  const withUs = ["--import", `data:text/javascript,${encodeURIComponent(endWithParent)}`];
  const [command = "", ...args] = [...killedWithParent(), process.execPath, ...withUs, "gate/serve.ts", mode];
  const child = spawn(command, args, {
    env: { ...bareEnvironment(), NODE_ENV: mode === "dev" ? "development" : "production", ...env },
    stdio: log
      ? ["ignore", "pipe", "pipe", "ipc"]
      : ["ignore", mode === "dev" ? "inherit" : "ignore", "inherit", "ipc"],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text: Buffer) => log?.(String(text)));
  const ended = once(child, "exit").then(([code, signal]) =>
    signal ? `was killed (${String(signal)})` : `ended by itself (${String(code)})`,
  );
  await untilItListens(child, ended, stopped);
  return { pid: child.pid, ended, stop: () => stopProcess(child) };
}

/** The system kills it with its parent, also one that hangs and would not hear of it: where there is util-linux. */
function killedWithParent(): string[] {
  const command = ["setpriv", "--pdeathsig", "KILL"];
  return spawnSync("setpriv", [...command.slice(1), "true"]).status === 0 ? command : [];
}

/**
 * The channel to the parent closes when the parent is gone, also when it was killed. It keeps nothing alive by itself; a worker of
 * Next's own, which inherits this, lives by its channel.
 */
const endWithParent = `
if (process.channel && process.ppid === ${process.pid}) {
  process.once("disconnect", () => process.exit(1));
  process.channel.unref();
}
`;

async function untilItListens(child: ChildProcess, ended: Promise<string>, stopped?: AbortSignal): Promise<void> {
  const decided = new AbortController();
  const signal = stopped ? AbortSignal.any([stopped, decided.signal]) : decided.signal;
  const listens = once(child, "message", { signal }).then(() => true);
  const late = sleep(patience, false, { signal });
  const started = await Promise.race([listens, late, ended.then(() => false)]).catch(() => false);
  decided.abort();
  if (started) return;
  await stopProcess(child);
  throw new Error("The web server did not start; see above.");
}
