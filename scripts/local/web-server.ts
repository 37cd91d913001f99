import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Running } from "@/scripts/local/keep-running";
import { bareEnvironment, stopProcess } from "@/scripts/local/processes";

const patience = 60_000;

/**
 * Starts the portal (`start` a build, or `dev`) behind its gate, with this environment and no other secret, and waits until it answers. It ends with
 * this process, however that ends, so that nothing is left on the port.
 */
export async function serveWeb(mode: "start" | "dev", env: Record<string, string>): Promise<Running> {
  const host = env.HOSTNAME ?? "127.0.0.1";
  const withUs = ["--import", `data:text/javascript,${encodeURIComponent(endWithParent)}`];
  const child = spawn(process.execPath, [...withUs, "gate/serve.ts", mode], {
    env: { ...bareEnvironment(), NODE_ENV: mode === "dev" ? "development" : "production", ...env },
    stdio: ["ignore", mode === "dev" ? "inherit" : "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code, signal]) =>
    signal ? `was killed (${String(signal)})` : `ended by itself (${String(code)})`,
  );
  await untilItAnswers(child, `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${env.PORT}/api/health`);
  return { pid: child.pid, ended, stop: () => stopProcess(child) };
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

async function untilItAnswers(child: ChildProcess, address: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const answered = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(patience) }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(50);
  }
  await stopProcess(child);
  throw new Error("The web server did not start; see above.");
}
