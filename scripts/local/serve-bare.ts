import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { bareEnvironment, run, stopProcess } from "@/scripts/local/processes";

const folder = "testing/bare";
const next = "node_modules/next/dist/bin/next";

export type Served = { origin: string; pid: number; stop(): Promise<void> };

/** Builds the bare pages. Throws what went wrong. */
export async function buildBarePages(signal: AbortSignal): Promise<void> {
  const env = { ...bareEnvironment(), NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await run(process.execPath, [next, "build", folder], { env, quiet: true, signal });
  if (code !== 0) throw new Error(`The bare pages were not built:\n${output}`);
}

/** Serves them, or the same rows by `node:http` alone, from a database that a superuser reads, on that port of this machine. */
export async function serveBare(what: "pages" | "rows", databaseUrl: string, port: number): Promise<Served> {
  const args = {
    pages: [next, "start", folder, "-p", String(port), "-H", "127.0.0.1"],
    rows: ["--conditions=react-server", "--import", "tsx", `${folder}/server.ts`],
  };
  const env = {
    ...bareEnvironment(),
    NODE_ENV: "production" as const,
    BARE_DATABASE_URL: databaseUrl,
    PORT: String(port),
  };
  const child = spawn(process.execPath, args[what], { env, stdio: ["ignore", "ignore", "inherit"] });
  const gone = once(child, "exit").then(() => false);
  const origin = `http://127.0.0.1:${port}`;
  for (let listens = false; !listens; ) {
    const answer = fetch(`${origin}/cases/none`).then(
      () => true,
      () => sleep(100).then(() => null),
    );
    const came = await Promise.race([answer, gone]);
    if (came === false) throw new Error(`The bare ${what} did not start; see above.`);
    listens = came === true;
  }
  return { origin, pid: child.pid ?? 0, stop: () => stopProcess(child) };
}
