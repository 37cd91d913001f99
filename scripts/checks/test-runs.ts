import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Check, TestTime, Verdict } from "@/scripts/checks/checks";
import { ensureChromium } from "@/scripts/local/chromium";
import { run } from "@/scripts/local/processes";
import type { TestCluster } from "@/testing/cluster";
import { shareCluster } from "@/testing/shared-cluster";

const vitestTest = z.object({ status: z.string(), fullName: z.string(), duration: z.number().nullish() });
const vitestReport = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(vitestTest) })),
});
const results = z.array(z.object({ results: z.array(z.object({ duration: z.number() })) }));
const playwrightFile = z.object({ title: z.string(), specs: z.array(z.object({ title: z.string(), tests: results })) });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: z.array(playwrightFile),
  errors: z.array(z.unknown()),
});

/** The unit tests: no database, no browser. */
export const unit: Check = { name: "unit tests", run: (signal) => vitest("unit", process.env, signal) };

/** What is looked at as a whole, the demo organisation and the pages of a year: no database either, but it takes a while. */
export const whole: Check = { name: "whole tests", run: (signal) => vitest("whole", process.env, signal) };

/** The tests against a real database; they share the server that is running already. */
export function database(cluster: TestCluster): Check {
  return { name: "database tests", run: (signal) => vitest("database", shareCluster(cluster), signal) };
}

/** The tests in a real browser, against the build. */
export function browser(cluster: TestCluster): Check {
  return {
    name: "browser tests",
    run: async (signal) => {
      if (!(await ensureChromium())) return { passed: 0, failed: 1, output: "No browser." };
      return withReport(async (file) => {
        const env = { ...shareCluster(cluster), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
        const code = await playwright(["--reporter=list,json"], env, signal);
        return { code, output: "", count: countPlaywright };
      });
    },
  };
}

/** Runs Playwright. Its specs reach for modules of the server (fixtures sign in through the database), as scripts do. */
export async function playwright(args: string[], env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<number> {
  const options = { ...env, NODE_OPTIONS: "--conditions=react-server --import=./scripts/quick-drizzle.mjs" };
  const cli = ["node_modules/@playwright/test/cli.js", "test", ...args];
  return (await run(process.execPath, cli, { env: options, signal })).code;
}

function vitest(project: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Verdict> {
  return withReport(async (file) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const cli = ["node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters];
    return { ...(await run(process.execPath, cli, { env, quiet: true, signal })), count: countVitest };
  });
}

type Count = { passed: number; failed: number; times: TestTime[] };
type Run = { code: number; output: string; count(report: unknown): Count };

/** Reads the counts from the report; a run that failed without a failed test counts as one. */
async function withReport(work: (file: string) => Promise<Run>): Promise<Verdict> {
  const folder = await mkdtemp(join(tmpdir(), "herstelportaal-report-"));
  const file = join(folder, "report.json");
  try {
    const { code, output, count } = await work(file);
    const text = await readFile(file, "utf8").catch(() => null);
    const { failed, ...counted } = text === null ? { passed: 0, failed: 0 } : count(JSON.parse(text));
    return { ...counted, failed: failed || (code === 0 && text !== null ? 0 : 1), output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was skipped was not tested, and counts as failed; so does a file that could not be loaded. */
function countVitest(report: unknown): Count {
  const files = vitestReport.parse(report).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const unloaded = files.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const times = tests.map(({ fullName, duration }) => ({ title: fullName, seconds: (duration ?? 0) / 1000 }));
  return { passed, failed: tests.length - passed + unloaded, times };
}

function countPlaywright(report: unknown): Count {
  const { stats, suites, errors } = playwrightReport.parse(report);
  const times = suites.flatMap(({ title: file, specs }) =>
    specs.map(({ title, tests }) => {
      const durations = tests.flatMap((test) => test.results.map(({ duration }) => duration));
      return { title: `${file}: ${title}`, seconds: durations.reduce((sum, one) => sum + one, 0) / 1000 };
    }),
  );
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length, times };
}
