import type { Check, Verdict } from "@/scripts/checks/checks";

type NamedVerdict = Verdict & { name: string };

/** Runs lanes of checks beside each other, the checks of a lane one after another; says how each one went. */
export async function runChecks(lanes: Check[][], signal: AbortSignal): Promise<NamedVerdict[]> {
  const verdicts = await Promise.all(lanes.map((lane) => runLane(lane, signal)));
  return verdicts.flat();
}

async function runLane(lane: Check[], signal: AbortSignal): Promise<NamedVerdict[]> {
  const verdicts: NamedVerdict[] = [];
  for (const check of lane) {
    signal.throwIfAborted();
    const start = Date.now();
    const verdict = await check
      .run(signal)
      .catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }));
    signal.throwIfAborted();
    report(check.name, (Date.now() - start) / 1000, verdict);
    verdicts.push({ ...verdict, name: check.name });
  }
  return verdicts;
}

function report(name: string, seconds: number, { passed, failed, output }: Verdict): void {
  if (failed > 0 && output) console.log(output.trimEnd());
  const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
  console.log(`${failed > 0 ? "✗" : "✓"} ${name.padEnd(15)} ${seconds.toFixed(1).padStart(6)} s   ${counts}`);
}

const limitMinutes = 10;

/** Says which tests took longest, where a whole run took longer than it should: no fault, but something to make cleverer. */
export function sayWhatIsSlow(verdicts: Verdict[], minutes: number): void {
  if (minutes <= limitMinutes) return;
  const slowest = verdicts.flatMap(({ times }) => times ?? []).sort((a, b) => b.seconds - a.seconds);
  console.log(`This run took ${minutes.toFixed(1)} minutes; more than ${limitMinutes} is slow. The slowest tests:`);
  for (const { title, seconds } of slowest.slice(0, 15)) console.log(`${seconds.toFixed(1).padStart(6)} s  ${title}`);
}

/** What failed once more, for whoever sees the end of a long run alone; the last line of all, and the exit code that goes with it. */
export function conclude(verdicts: NamedVerdict[]): number {
  for (const { name, output } of verdicts.filter(({ failed }) => failed > 0))
    console.log(`✗ ${name} failed:\n${output.trimEnd().split("\n").slice(-60).join("\n")}`);
  const sum = (key: "passed" | "failed") => verdicts.reduce((total, verdict) => total + verdict[key], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") > 0 ? 1 : 0;
}
