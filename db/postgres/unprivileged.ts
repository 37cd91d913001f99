import { execFile, execFileSync, spawnSync } from "node:child_process";
import { chownSync } from "node:fs";
import { promisify } from "node:util";

const nobody = 65534;
const namespace = ["unshare", "-U", `--map-user=${nobody}`, `--map-group=${nobody}`];

/** How PostgreSQL, which refuses to run as root, is run here: see docs/decisions/0001. */
export type Way = "as-is" | "namespace" | "nobody";

/** Finds the way that works for whoever runs this: as it is, in a user namespace, or as the user nobody. */
export function findWay(): Way {
  if (process.getuid?.() !== 0) return "as-is";
  return spawnSync("unshare", [...namespace.slice(1), "true"]).status === 0 ? "namespace" : "nobody";
}

/** Runs one of PostgreSQL's programs that way, away from Ctrl-C; throws with what it printed if it fails. */
export async function runUnprivileged(way: Way, program: string, args: string[]): Promise<void> {
  const [command = program, ...rest] = way === "namespace" ? [...namespace, program, ...args] : [program, ...args];
  const identity = way === "nobody" ? { uid: nobody, gid: nobody } : {};
  const locale = process.platform === "linux" ? "C.UTF-8" : "C";
  const env = { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: locale };
  try {
    // execFile passes `detached` on to spawn: the program gets a process group of its own.
    await promisify(execFile)(command, rest, { ...identity, env, cwd: "/", ...{ detached: true } });
  } catch (error) {
    const output = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new Error(`${program.split("/").at(-1)} failed: ${output || String(error)}`);
  }
}

/** Gives a file or folder to the user that PostgreSQL runs as. */
export function handTo(way: Way, path: string): void {
  if (way === "nobody") chownSync(path, nobody, nobody);
}

/** Throws one clear sentence if that user cannot get at the folder or the programs. */
export function assertReachable(way: Way, folder: string, program: string): void {
  if (way !== "nobody") return;
  const asNobody = { uid: nobody, gid: nobody, cwd: "/", stdio: "ignore" } as const;
  for (const path of [folder, program]) {
    try {
      execFileSync("test", ["-x", path], asNobody);
    } catch {
      throw new Error(
        `PostgreSQL does not run as root, and the user it would run as instead (nobody) cannot reach ${path}: ` +
          "start the portal as an ordinary user, or set PORTAL_DATA_DIR or DATABASE_URL.",
      );
    }
  }
}
