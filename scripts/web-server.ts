import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bareEnvironment, stopProcess } from "./processes";

export type WebServer = {
  /** Resolves when the server has ended, by itself or because it was stopped. */
  ended: Promise<number>;
  stop(): Promise<void>;
};

const patience = 60_000;

/** Starts Next (`start` a build, or `dev`) with this environment and no other secret, and waits until it answers. */
export async function serveWeb(mode: "start" | "dev", env: Record<string, string>): Promise<WebServer> {
  const next = join("node_modules", "next", "dist", "bin", "next");
  const host = env.HOSTNAME ?? "127.0.0.1";
  const child = spawn(process.execPath, [next, mode, "-H", host, "-p", env.PORT ?? "3000"], {
    env: { ...bareEnvironment(), NODE_ENV: mode === "dev" ? "development" : "production", ...env },
    stdio: ["ignore", mode === "dev" ? "inherit" : "ignore", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => (typeof code === "number" ? code : 1));
  await untilItAnswers(child, `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${env.PORT}/api/health`);
  return { ended, stop: () => stopProcess(child) };
}

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

/** Waits until somebody stops the script, or the server ends by itself, which is an error. */
export async function untilStopped(server: WebServer, stopped: AbortSignal): Promise<number> {
  if (!stopped.aborted) await Promise.race([server.ended, once(stopped, "abort")]);
  if (stopped.aborted) return 0;
  throw new Error("The web server ended by itself; see above.");
}
