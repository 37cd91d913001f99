import { type RunningCluster, startCluster, type TestCluster } from "./cluster";

const name = "PORTAL_TEST_CLUSTER";

/** Lets the programs that this process starts share its server for tests. */
export function shareCluster({ url, secret }: TestCluster): NodeJS.ProcessEnv {
  return { ...process.env, [name]: JSON.stringify({ url, secret }) };
}

/** The server for tests of whoever started this process, or else one of its own. */
export async function sharedOrOwnCluster(): Promise<RunningCluster> {
  const shared = process.env[name];
  if (!shared) return startCluster();
  const { url, secret }: TestCluster = JSON.parse(shared);
  return { url, secret, stop: async () => undefined };
}
