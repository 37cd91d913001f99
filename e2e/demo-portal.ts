import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { firstFree } from "@/scripts/local/port";
import { bareEnvironment, stopProcess } from "@/scripts/local/processes";
import { createDatabase } from "@/testing/cluster";
import { sharedOrOwnCluster } from "@/testing/shared-cluster";

/** The demo organisation in a portal of its own, as `npm run demo` makes it from an empty database. */
export async function startDemoPortal(): Promise<{ address: string; stop(): Promise<void> }> {
  const cluster = await sharedOrOwnCluster();
  const database = await createDatabase(cluster);
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "scripts/commands/demo.ts"], {
    env: {
      ...bareEnvironment(),
      PORTAL_DATA_DIR: process.env.PORTAL_DATA_DIR,
      DATABASE_URL: database.superuserUrl,
      PORTAL_DATABASE_SECRET: cluster.secret,
      PORT: String(await firstFree(3200)),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const stop = async () => {
    await stopProcess(child);
    await cluster.stop();
  };
  for await (const line of createInterface(child.stdout)) {
    const address = line.match(/^Herstelportaal: (\S+)/)?.[1];
    if (address) return { address, stop };
  }
  await stop();
  throw new Error("The demo organisation did not start; see above.");
}
