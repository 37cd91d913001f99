import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

type Options = { env?: NodeJS.ProcessEnv; quiet?: boolean; signal?: AbortSignal };
export type Outcome = { code: number; output: string };

/**
 * Runs a program to its end, showing its output or (`quiet`) keeping it. It has a process group of its own, so that
 * Ctrl-C reaches it once, from us, when `signal` is aborted, and it can clean up.
 */
export async function run(command: string, args: string[], options: Options = {}): Promise<Outcome> {
  options.signal?.throwIfAborted();
  const stdio = options.quiet ? "pipe" : "inherit";
  const child = spawn(command, args, {
    env: options.env ?? process.env,
    stdio: ["ignore", stdio, stdio],
    detached: true,
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  const end = () => child.kill("SIGINT");
  options.signal?.addEventListener("abort", end);
  try {
    const [code] = await once(child, "close");
    return { code: code ?? 1, output: Buffer.concat(chunks).toString() };
  } finally {
    options.signal?.removeEventListener("abort", end);
  }
}

/** Asks a program to stop, insists after ten seconds, and returns when it is gone. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(insist);
}

/** What a child may know of our own environment: how the machine is set up, and none of our secrets. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const names = ["PATH", "HOME", "USER", "LANG", "LC_ALL", "TERM", "TMPDIR", "NODE_EXTRA_CA_CERTS", "NO_COLOR"];
  const known = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return Object.fromEntries(known);
}
