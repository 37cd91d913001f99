import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { sentenceOf } from "./sentence";

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
  /** To throw a sentence where it does not start, and to give up at `stopped`. */
  start(stopped: AbortSignal): Promise<Running>;
  stopped: AbortSignal;
  say?(line: string): void;
  /** In milliseconds: how long to wait before each start in a row, and after how long one that ends begins a new row. */
  pauses?: number[];
  steady?: number;
};

const growing = [200, 1_000, 2_000, 5_000, 10_000, 30_000];
const longestAfterARun = 3;

/**
 * Keeps something running: starts it again whenever it ends, after a pause that grows, and says so. Returns when it was stopped.
 * Throws a sentence where it did not start again and again; what does start is never given up.
 */
export async function keepRunning(running: Running, options: Options): Promise<void> {
  const { name, start, stopped, say = console.log, pauses = growing, steady = 10_000 } = options;
  const stop = aborted(stopped);
  let current: Running | null = running;
  let failure = "";
  let inARow = 0;
  while (!stopped.aborted) {
    const since = Date.now();
    const how = current
      ? `${name} ${await Promise.race([current.ended, stop])}; starting it again`
      : `${failure} Trying again`;
    if (stopped.aborted) break;
    if (current) inARow = Date.now() - since < steady ? Math.min(inARow + 1, longestAfterARun) : 1;
    else inARow += 1;
    const pause = pauses[inARow - 1];
    if (pause === undefined) throw new Error(`${failure} ${name} is given up.`);
    say(`${how} in ${pause / 1_000} s.`);
    await sleep(pause, undefined, { signal: stopped }).catch(() => undefined);
    if (stopped.aborted) break;
    current = await start(stopped).catch((error: unknown) => {
      failure = sentenceOf(error);
      return null;
    });
    if (current && !stopped.aborted) say(`${name} runs again.`);
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
