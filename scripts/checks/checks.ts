import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { objections } from "@/scripts/checks/floors";
import { secrets } from "@/scripts/local/environment";
import { type Outcome, run } from "@/scripts/local/processes";
import { buildWeb, isBuilt } from "@/scripts/local/web-build";

/** How long a test took, in seconds. */
export type TestTime = { title: string; seconds: number };
/** How many things were found right and wrong, what to show of those that are wrong, and how long each test took. */
export type Verdict = { passed: number; failed: number; output: string; times?: TestTime[] };
export type Check = { name: string; run(signal: AbortSignal): Promise<Verdict> };

const programs = {
  next: "next/dist/bin/next",
  biome: "@biomejs/biome/bin/biome",
  knip: "knip/bin/knip.js",
  drizzle: "drizzle-kit/bin.cjs",
} as const;

function program(name: keyof typeof programs, args: string[], signal: AbortSignal): Promise<Outcome> {
  return run(process.execPath, [join("node_modules", programs[name]), ...args], { quiet: true, signal });
}

function verdict({ code, output }: Outcome): Verdict {
  return code === 0 ? { passed: 1, failed: 0, output: "" } : { passed: 0, failed: 1, output };
}

export const types: Check = {
  name: "types",
  run: async (signal) => {
    const generated = await program("next", ["typegen"], signal);
    if (generated.code !== 0) return verdict(generated);
    return verdict(await run("tsc", ["--noEmit", "--incremental", "false"], { quiet: true, signal }));
  },
};

export const lint: Check = {
  name: "lint",
  run: async (signal) => verdict(await program("biome", ["check", "--error-on-warnings"], signal)),
};

export const floors: Check = {
  name: "floors",
  run: async () => {
    const lines = objections(".").map(
      ({ file, imports, name, says }) => `${file} imports ${imports} (${name}): ${says}`,
    );
    return verdict({ code: lines.length, output: lines.join("\n") });
  },
};

export const deadCode: Check = {
  name: "dead code",
  run: async (signal) => verdict(await program("knip", ["--no-progress"], signal)),
};

/** The schema in code and the migrations must say the same: generating into a copy must add nothing. */
export const migrations: Check = {
  name: "migrations",
  run: async (signal) => {
    const consistent = await program("drizzle", ["check"], signal);
    if (consistent.code !== 0) return verdict(consistent);
    await mkdir(".next", { recursive: true });
    const copy = await mkdtemp(".next/migrations-");
    try {
      await cp("db/migrations", copy, { recursive: true });
      const before = await readdir(copy);
      const config = ["--dialect", "postgresql", "--schema", "./db/schema/*.ts", "--casing", "snake_case"];
      const generated = await program("drizzle", ["generate", ...config, "--out", copy], signal);
      const added = (await readdir(copy)).filter((name) => !before.includes(name));
      if (generated.code === 0 && added.length === 0) return verdict(generated);
      return verdict({ code: 1, output: `The schema has changes without a migration.\n${generated.output}` });
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  },
};

export const build: Check = {
  name: "build",
  run: async (signal) => {
    const { actionsKey } = await secrets();
    if (isBuilt(actionsKey)) return verdict({ code: 0, output: "" });
    return buildWeb(actionsKey, signal).then(
      () => verdict({ code: 0, output: "" }),
      (error: unknown) => verdict({ code: 1, output: String(error) }),
    );
  },
};

/** Kills each part of a portal under writes, as `npm run kill-test` does, but only twice; wants a build. */
export const kills: Check = {
  name: "kills",
  run: async (signal) =>
    verdict(await run(process.execPath, ["scripts/run.mjs", "kill-test", "2"], { quiet: true, signal })),
};
