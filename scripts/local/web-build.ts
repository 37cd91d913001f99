import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bareEnvironment, run } from "@/scripts/local/processes";

const stamp = ".next/portal-build";
const sources = [
  "{app,components,core,db,lib,messages,public}/**/*.{ts,tsx,css,json,sql,svg,png,woff2,ico,txt}",
  "*.{ts,js,mjs,json}",
];
const apart = ["**/*.test.ts", "db/migrations/**", "{vitest,playwright,drizzle}.config.ts", "{biome,knip}.json"];

/** What the build is made from, as one hash: it changes if and only if a build is due. */
function fingerprint(actionsKey: string): string {
  const files = globSync(sources, { exclude: [...apart, "next-env.d.ts"] }).sort();
  const hash = createHash("sha256").update(actionsKey);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether `.next` holds a build of the sources as they are now. */
export function isBuilt(actionsKey: string): boolean {
  try {
    return readFileSync(stamp, "utf8") === fingerprint(actionsKey);
  } catch {
    return false;
  }
}

/** Whether `.next` holds a finished build, of whatever sources. */
export function hasBuild(): boolean {
  return globSync([stamp, ".next/BUILD_ID"]).length === 2;
}

/** Builds, and says what went wrong if it did; the build knows no secret but the key of its own forms. */
export async function buildWeb(actionsKey: string, signal?: AbortSignal): Promise<void> {
  const before = fingerprint(actionsKey);
  const env = {
    ...bareEnvironment(),
    NODE_ENV: "production" as const,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
    NEXT_TELEMETRY_DISABLED: "1",
    PORTAL_BUILD: before.slice(0, 20),
  };
  const next = join("node_modules", "next", "dist", "bin", "next");
  const { code, output } = await run(process.execPath, [next, "build"], { env, quiet: true, signal });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  writeFileSync(stamp, before);
}
