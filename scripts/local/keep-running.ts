import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** Something that runs until it ends or is stopped. */
export type Running = {
  pid?: number | undefined;
  /** Resolves when it has ended, by itself or because it was stopped, with words for how. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

type Options = {
  /** What the lines about it call it. */
  name: string;
  start(): Promise<Running>;
  stopped: AbortSignal;
  say?(line: string): void;
  /** In milliseconds: how long to wait before each start that follows one that ended at once, and what "at once" is. */
  pauses?: number[];
  steady?: number;
};

const growing = [200, 1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Keeps something running: starts it again when it ends, after a pause that grows where it ends at once, and says so. Returns
 * when it was stopped. Throws a sentence where it ended at once again and again.
 */
export async function keepRunning(running: Running, options: Options): Promise<void> {
  const { name, start, stopped, say = console.log, pauses = growing, steady = 10_000 } = options;
  let current: Running | null = running;
  let failures = 0;
  while (!stopped.aborted) {
    const since = Date.now();
    const how = current ? await Promise.race([current.ended, aborted(stopped)]) : "did not start";
    if (stopped.aborted) break;
    failures = Date.now() - since < steady ? failures + 1 : 1;
    const pause = pauses[failures - 1];
    if (pause === undefined) throw new Error(`${name} ended at once, ${failures} times in a row: see above.`);
    say(`${name} ${how}; starting it again in ${pause / 1_000} s.`);
    await sleep(pause, undefined, { signal: stopped }).catch(() => undefined);
    if (stopped.aborted) break;
    current = await start().catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
      return null;
    });
    if (current) say(`${name} runs again.`);
  }
  await current?.stop();
}

async function aborted(signal: AbortSignal): Promise<string> {
  if (!signal.aborted) await once(signal, "abort");
  return "was stopped";
}

/** A part of the portal that is running, and how to start it anew. */
export type Part = Pick<Options, "name" | "start"> & { running: Running };

/** Keeps all parts running until somebody stops the script. Where one of them is given up, the others are stopped too. */
export async function keepAll(parts: Part[], stopped: AbortSignal): Promise<number> {
  const stop = new AbortController();
  const either = AbortSignal.any([stopped, stop.signal]);
  const kept = parts.map(({ running, ...part }) =>
    keepRunning(running, { ...part, stopped: either }).catch((error: unknown) => {
      stop.abort();
      throw error;
    }),
  );
  const [failed] = (await Promise.allSettled(kept)).filter((result) => result.status === "rejected");
  if (failed) throw failed.reason;
  return 0;
}
