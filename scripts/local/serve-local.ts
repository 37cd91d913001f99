import type { OpenDatabase } from "@/scripts/local/environment";
import { secrets, webEnvironment } from "@/scripts/local/environment";
import { keepAll } from "@/scripts/local/keep-running";
import type { ScriptContext } from "@/scripts/local/run-script";
import { buildWeb, isBuilt } from "@/scripts/local/web-build";
import { serveWeb } from "@/scripts/local/web-server";

/**
 * Serves this machine's own portal on this port: the build (made where it is missing) or, with `dev`, the sources. `keep` keeps
 * web server and database running until somebody stops the script.
 */
export async function serveLocally(
  { step, atEnd, stopped }: ScriptContext,
  { database, port, mode = "start" }: { database: OpenDatabase; port: number; mode?: "start" | "dev" },
): Promise<{ keep(): Promise<number> }> {
  const keys = await secrets();
  if (mode === "start" && !isBuilt(keys.actionsKey)) await step("Building", () => buildWeb(keys.actionsKey, stopped));
  const start = (signal: AbortSignal) => serveWeb(mode, webEnvironment(database.urls, port, keys), signal);
  const running = await step("Starting the web server", () => start(stopped));
  atEnd(running.stop);
  return { keep: () => keepAll([{ name: "The web server", running, start }, ...database.parts()], stopped) };
}
