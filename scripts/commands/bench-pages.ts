import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { routes } from "@/core/routes";
import { withClient } from "@/db/postgres/session";
import { pagesToMeasure } from "@/scripts/local/bench-visits";
import { worldOf } from "@/scripts/local/bench-world";
import { secrets, webEnvironment } from "@/scripts/local/environment";
import { type Measured, measureInTurns } from "@/scripts/local/measure";
import { firstFree } from "@/scripts/local/port";
import { runScript } from "@/scripts/local/run-script";
import { buildBarePages, type Served, serveBare } from "@/scripts/local/serve-bare";
import { buildWeb, isBuilt } from "@/scripts/local/web-build";
import { serveWeb } from "@/scripts/local/web-server";
import { createDatabase, enterDatabase, startCluster } from "@/testing/cluster";
import { fillWithCases } from "@/testing/many-cases";

/**
 * `npm run bench:pages -- [CASES…]`: serves so many registrations (1,000 and 100,000 if not said) three times over: by the portal, by bare
 * Next pages of the same rows without session, policies, layout and wording, and by `node:http` and `pg` alone. Measures in turns how
 * many answers a second each gives to sixteen at once, and how long one alone waits; prints a table, the size of the caseload and the
 * portal's memory. With `--only=WORDS` only what has these words in its name.
 */
await runScript(async ({ atEnd, step, stopped }) => {
  const sizes = process.argv
    .slice(2)
    .filter((word) => !word.startsWith("--"))
    .map(Number);
  if (sizes.some((size) => !Number.isSafeInteger(size) || size < 100))
    throw new Error("Say how many cases, as whole numbers of at least 100.");
  const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length) ?? "";
  const keys = await secrets();
  if (!isBuilt(keys.actionsKey)) await step("Building the portal", () => buildWeb(keys.actionsKey, stopped));
  await step("Building the bare pages", () => buildBarePages(stopped));
  const cluster = await step("Making a database server", () => startCluster());
  atEnd(cluster.stop);
  for (const size of sizes.length > 0 ? sizes : [1_000, 100_000]) {
    const database = await createDatabase(cluster);
    enterDatabase(database);
    await step(`${size} cases`, () => withClient(database.superuserUrl, (superuser) => fillWithCases(superuser, size)));
    const [portalPort, pagesPort, rowsPort] = [await firstFree(3400), await firstFree(3500), await firstFree(3600)];
    const running = await serveWeb("start", webEnvironment(database.urls, portalPort, keys), stopped);
    const portal: Served = { origin: `http://localhost:${portalPort}`, pid: running.pid ?? 0, stop: running.stop };
    const [pages, rows] = [
      await serveBare("pages", database.superuserUrl, pagesPort),
      await serveBare("rows", database.superuserUrl, rowsPort),
    ];
    const world = await worldOf(database, keys.nextauthSecret);
    console.log(
      `\n| ${size} cases | portal | bare page | bare rows | portal / bare page | alone: portal | bare page | bare rows |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |`,
    );
    for (const [name, visits] of await pagesToMeasure(portal, pages, rows, world)) {
      if (!name.includes(only)) continue;
      const [mine, bare, least] = await measureInTurns(visits, 3, 3);
      const each = [mine, bare, least];
      const ratio = mine && bare ? (mine.persecond / bare.persecond).toFixed(2) : "";
      console.log(
        `| ${name} | ${each.map(told).join(" | ")} | ${ratio} | ${each.map((one) => `${one?.alone.toFixed(0)} ms`).join(" | ")} |`,
      );
    }
    const caseload = await (
      await fetch(portal.origin + routes.cases, { headers: { cookie: world.people[0]?.cookie ?? "" } })
    ).text();
    console.log(
      `\nHTML of the caseload: ${caseload.length / 1_000} kB, ${(gzipSync(caseload).length / 1_000).toFixed(1)} kB gzip; most memory of the portal: ${await mostMemory(portal.pid)} MB\n`,
    );
    await Promise.all([portal.stop(), pages.stop(), rows.stop()]);
  }
  return 0;
});

function told(one: Measured | undefined): string {
  return one ? `${one.persecond.toFixed(1)}${one.failed > 0 ? ` (${one.failed} failed)` : ""}` : "";
}

async function mostMemory(pid: number): Promise<string> {
  const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8").catch(() => "")) ?? [];
  return kilobytes ? (Number(kilobytes) / 1_024).toFixed(0) : "?";
}
