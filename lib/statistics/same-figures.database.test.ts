import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { regions } from "@/core/words/users";
import { asJob } from "@/db/actor-transaction";
import { csvOf } from "@/lib/statistics/csv";
import { indicatorIds } from "@/lib/statistics/definitions";
import { keepAllFacts } from "@/lib/statistics/keep-facts";
import { numbersOf } from "@/lib/statistics/numbers";
import { getFigures } from "@/lib/statistics/queries";
import { useDatabase } from "@/testing/database";
import { makeActor } from "@/testing/factories";
import { live } from "@/testing/live";
import { lives, yearsOfLives } from "@/testing/lives";

const { superuser } = await useDatabase();
const coordinator = await makeActor(superuser, "coordinator", [...regions]);
await asJob("test", async (tx) => {
  for (const one of fc.sample(lives(60, 60), { numRuns: 1, seed: 4 })[0] ?? []) await live(tx, one);
  await keepAllFacts(tx);
});

test("part 2, promise 4: the command prints the very figures that the page and the routes get", async () => {
  for (const year of [2012, 1990]) {
    const { stdout, stderr } = await statistics("--year", String(year));
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(await getFigures(coordinator, year));
  }
});

test("part 2, promise 9: a year that is none, or no year, gets one sentence and status 1", async () => {
  for (const args of [["--year", "20x0"], ["--year", "1989"], []]) {
    const failed = await statistics(...args).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stdout: "" });
    expect((failed as { stderr: string }).stderr.trim().split("\n")).toHaveLength(1);
  }
});

function statistics(...args: string[]) {
  const env = {
    ...process.env,
    DATABASE_URL: process.env.PORTAL_TEST_SUPERUSER_URL,
    PORTAL_DATABASE_SECRET: inject("cluster").secret,
  };
  return promisify(execFile)(process.execPath, ["scripts/run.mjs", "statistics", ...args], { env });
}

test("part 2, promise 4: the CSV says every number of the figures, once, and nothing else", async () => {
  for (const year of yearsOfLives) {
    const figures = await getFigures(coordinator, year);
    const rows = csvOf(figures)
      .split("\r\n")
      .slice(1, -1)
      .map((row) => row.split(";"));
    const said = rows.map(([id, code, measure, value]) => [
      id,
      code || null,
      measure,
      value ? Number(value.replace(",", ".")) : null,
    ]);
    const known = indicatorIds.flatMap((id) =>
      numbersOf(id, figures.indicators[id]).map(({ code, measure, value }) => [id, code, measure, value]),
    );
    expect(said).toEqual(known);
    expect(numbersIn(figures.indicators)).toBe(known.length);
  }
});

/** How many numbers, or nulls in their place, the JSON holds. */
function numbersIn(tree: unknown): number {
  if (tree === null || typeof tree !== "object") return 1;
  return Object.values(tree).reduce((sum: number, one) => sum + numbersIn(one), 0);
}
