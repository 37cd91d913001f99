import { sentenceOf } from "@/scripts/local/sentence";

export type ScriptContext = {
  /** Says what is being done, and then how long it took; a long step shows that it goes on. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Has `clean` done when the script ends, last come first served, however it ends. */
  atEnd(clean: () => Promise<unknown>): void;
  /** Aborted when somebody asks the script to stop (Ctrl-C): no further step begins; what waits should stop waiting. */
  stopped: AbortSignal;
};

const interrupted = 130;

/** Runs a command: errors as one sentence, everything that was opened closed at the end, also after Ctrl-C. */
export async function runScript(main: (context: ScriptContext) => Promise<number | undefined>): Promise<void> {
  const stop = new AbortController();
  const cleanups: (() => Promise<unknown>)[] = [];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  // Whoever started us is gone, without a chance to tell.
  process.once("disconnect", () => stop.abort());
  process.channel?.unref();
  const step = <T>(name: string, work: () => Promise<T>) => {
    stop.signal.throwIfAborted();
    return timed(name, work);
  };
  let code: number;
  try {
    code = (await main({ step, atEnd: (clean) => cleanups.unshift(clean), stopped: stop.signal })) ?? 0;
  } catch (error) {
    code = stop.signal.aborted ? interrupted : report(error);
  }
  for (const clean of cleanups) {
    await clean().catch((error: unknown) => {
      code = report(error);
    });
  }
  process.exit(code);
}

function report(error: unknown): number {
  console.error(sentenceOf(error));
  if (error instanceof Error && error.cause instanceof Error) console.error(sentenceOf(error.cause));
  if (process.env.DEBUG) console.error(error);
  return 1;
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  console.log(`${name} …`);
  const sign = setInterval(() => console.log(`  going on (${seconds()})`), 10_000);
  try {
    const result = await work();
    console.log(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(sign);
  }
}
