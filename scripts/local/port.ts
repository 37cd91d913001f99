import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const customary = 3000;

/** The port to serve on: $PORT, which must then be free, or 3000 or the next one that is. */
export async function choosePort(): Promise<number> {
  const wanted = process.env.PORT;
  if (!wanted) return firstFree(customary);
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`PORT is ${wanted}, which is not a port.`);
  if (await isFree(port)) return port;
  // What a run before this one left may be about to go: what hangs is killed after ten seconds.
  console.log(`Port ${port} is in use; waiting a moment for it …`);
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await sleep(200))
    if (await isFree(port)) return port;
  throw new Error(`Port ${port} is in use: set PORT to another one, or leave it out and a free one is chosen.`);
}

/** This port, or the next one that nobody uses on this machine. */
export async function firstFree(port: number): Promise<number> {
  if (port > 65_535) throw new Error("No port is free on this machine.");
  return (await isFree(port)) ? port : firstFree(port + 1);
}

/** Free on every address: a server of somebody else on another one of `localhost`'s addresses would be found first. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1", undefined]) if (await cannotListen(port, host)) return false;
  return true;
}

function cannotListen(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve("code" in error && error.code === "EADDRINUSE"));
    probe.listen({ port, host }, () => probe.close(() => resolve(false)));
  });
}
